import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { button } from '@/components/ui/button'
import { NotFound } from '@/components/ui/not-found'
import { href } from '@/i18n/href'

/** The shop has no such product, store, category or page. */
export async function NotFoundPage() {
  const t = await getTranslations('common')
  const locale = await getLocale()
  return (
    <div className="shell py-12">
      <NotFound title={t('missing.title')} text={t('missing.text')}>
        <Link href={href(locale, '/search')} className={button()}>
          {t('missing.search')}
        </Link>
        <Link href={href(locale, '/')} className={button('secondary')}>
          {t('backHome')}
        </Link>
      </NotFound>
    </div>
  )
}

export async function notFoundMetadata(): Promise<Metadata> {
  const t = await getTranslations('common.missing')
  return { title: t('title') }
}
