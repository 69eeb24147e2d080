import type { Locale } from '../../contracts/locale.ts'

/** What a reader of that language calls a store or a product: by its Arabic name in Arabic, where it has one. */
export function nameOf(named: { name: string; nameAr?: string | null }, language: Locale): string {
  return (language === 'ar' && named.nameAr) || named.name
}
