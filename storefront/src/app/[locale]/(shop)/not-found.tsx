import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { SearchX } from 'lucide-react'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'

export default async function NotFound() {
  const t = await getTranslations('common')
  const locale = await getLocale()
  return (
    <div className="shell py-12">
      <title>{t('missing.title')}</title>
      <Notice
        icon={<SearchX size={28} aria-hidden />}
        level="h1"
        title={t('missing.title')}
        text={t('missing.text')}
      >
        <Link href={href(locale, '/search')} className={button()}>
          {t('missing.search')}
        </Link>
        <Link href={href(locale, '/')} className={button('secondary')}>
          {t('backHome')}
        </Link>
      </Notice>
    </div>
  )
}
