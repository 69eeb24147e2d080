import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { button } from '@/components/ui/button'
import { Missing } from '@/components/ui/missing'
import { href } from '@/i18n/href'

/** There is no such order or address, or it is somebody else’s. */
export async function MissingInAccount() {
  const t = await getTranslations('account.missing')
  const locale = await getLocale()
  return (
    <Missing title={t('title')} text={t('text')}>
      <Link href={href(locale, '/account/orders')} className={button()}>
        {t('action')}
      </Link>
    </Missing>
  )
}
