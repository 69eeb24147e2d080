import { notFound } from 'next/navigation'
import { placeholder } from '@/lib/api/placeholder'

export const ensureStatic = 'navigation'

export function generateStaticParams() {
  return [{ rest: [placeholder] }]
}

export default function MissingPage() {
  notFound()
}
