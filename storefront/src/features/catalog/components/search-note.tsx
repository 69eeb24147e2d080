import { getLocale, getTranslations } from '@/i18n/translations'
import type { SearchMeta } from '@/lib/api/types'
import { isolated } from '@/lib/format/isolated'

/** Says below the heading where the results are not those of the typed words. */
export async function SearchNote({
  typed,
  corrected,
  dropped = [],
}: SearchMeta & { typed: string }) {
  const t = await getTranslations('catalog.searchNote')
  const locale = await getLocale()
  const words = dropped.map((word) => isolated(word, 'auto')).join(locale === 'ar' ? '، ' : ', ')
  const notes = [
    corrected &&
      t('corrected', {
        typed: isolated(typed, 'auto'),
        corrected: isolated(corrected, 'auto'),
      }),
    dropped.length > 0 && t('dropped', { words }),
  ].filter((note) => note)
  return notes.map((note) => (
    <p key={String(note)} className="mt-2 max-w-[62ch] wrap-anywhere">
      {note}
    </p>
  ))
}
