import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { button } from '@/components/ui/button'
import { NotFound } from '@/components/ui/not-found'
import { href } from '@/i18n/href'

/** There is no such order or address, or it is somebody else’s. */
export async function NotFoundInAccount() {
  const t = await getTranslations('account.missing')
  const locale = await getLocale()
  return (
    <NotFound title={t('title')} text={t('text')}>
      <Link href={href(locale, '/account/orders')} className={button()}>
        {t('action')}
      </Link>
    </NotFound>
  )
}
