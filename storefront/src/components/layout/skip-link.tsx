import { getTranslations } from '@/i18n/translations'

/** The first thing that Tab reaches: past header and menus to what the page is about. */
export async function SkipLink() {
  const t = await getTranslations('common.header')
  return (
    <a
      href="#content"
      className="absolute start-4 top-2 z-50 -translate-y-24 rounded-m bg-primary px-4 py-2.5 text-primary-ink focus:translate-y-0"
    >
      {t('skip')}
    </a>
  )
}
