import { NotFoundPage, notFoundMetadata } from '@/components/layout/not-found-page'
import { placeholder } from '@/lib/api/placeholder'

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ rest: [placeholder] }]
}

export const generateMetadata = notFoundMetadata

export default NotFoundPage
