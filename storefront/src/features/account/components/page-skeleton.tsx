import { getTranslations } from 'next-intl/server'

/** The boxes of a page of the account while it is on its way. */
export async function PageSkeleton() {
  const t = await getTranslations('common')
  return (
    <div aria-busy="true">
      <p className="sr-only">{t('loading')}</p>
      <div className="h-11 w-64 animate-pulse rounded-m bg-sunken" />
      <div className="mt-6 h-44 animate-pulse rounded-xl bg-sunken" />
      <div className="mt-6 h-44 animate-pulse rounded-xl bg-sunken" />
    </div>
  )
}
