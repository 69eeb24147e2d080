import type { Locale } from '@marketplace/shared/contracts/locale'

/** What a reader of that language calls the store. */
export function storeName(
  store: { name: string; nameAr: string | null },
  language: Locale
): string {
  return (language === 'ar' && store.nameAr) || store.name
}
