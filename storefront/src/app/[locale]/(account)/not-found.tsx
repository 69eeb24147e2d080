import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { SearchX } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'

export default async function NotFound() {
  const t = await getTranslations('account.missing')
  const locale = await getLocale()
  return (
    <>
      <title>{t('title')}</title>
      <Notice
        icon={<SearchX size={28} aria-hidden />}
        level="h1"
        title={t('title')}
        text={t('text')}
      >
        <Link href={href(locale, '/account/orders')} className={button()}>
          {t('action')}
        </Link>
      </Notice>
    </>
  )
}
