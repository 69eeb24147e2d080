import type { Locale } from '@/i18n/routing'
import { unbroken } from './unbroken'

type Named = { name: string; nameAr: string | null }
type Described = { description?: string; descriptionAr?: string | null }

/** A product's name in the reader's language, as far as the seller wrote one. */
export function nameOf(product: Named, locale: Locale): string {
  return unbroken((locale === 'ar' && product.nameAr) || product.name)
}

export function descriptionOf(product: Described, locale: Locale): string {
  return (locale === 'ar' && product.descriptionAr) || (product.description ?? '')
}
