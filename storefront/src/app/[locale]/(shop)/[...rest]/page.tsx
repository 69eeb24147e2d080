import { MissingPage, missingMetadata } from '@/components/layout/missing-page'
import { placeholder } from '@/lib/api/placeholder'

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ rest: [placeholder] }]
}

export const generateMetadata = missingMetadata

export default MissingPage
