import type { Locale } from '@/i18n/routing'
import { unbroken } from './unbroken'

type Named = { name: string; nameAr?: string | null }
type Described = { description?: string; descriptionAr?: string | null }

/** A product's name in the reader's language, as far as the seller wrote one. */
export function nameOf(product: Named, locale: Locale): string {
  return unbroken((locale === 'ar' && product.nameAr) || product.name)
}

export function descriptionOf(product: Described, locale: Locale): string {
  return (locale === 'ar' && product.descriptionAr) || (product.description ?? '')
}

/** A store's name in the reader's language, as far as its owner wrote one. */
export function storeNameOf({ name, nameAr }: Named, locale: Locale): string {
  return (locale === 'ar' && nameAr) || name
}

type NamedStore = { storeName: string; storeNameAr: string | null }

/** The same from what an order keeps of its store. */
export function orderStoreNameOf(order: NamedStore, locale: Locale): string {
  return storeNameOf({ name: order.storeName, nameAr: order.storeNameAr }, locale)
}

type NamedItem = { productName: string; productNameAr: string | null }

/** A product's name as an order keeps it. */
export function itemNameOf(item: NamedItem, locale: Locale): string {
  return nameOf({ name: item.productName, nameAr: item.productNameAr }, locale)
}
