import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { PackageSearch } from '@/components/ui/icons'
import { button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { href } from '@/i18n/href'

export async function OrdersNotFound() {
  const t = await getTranslations('checkout.done')
  const locale = await getLocale()
  return (
    <div className="shell py-12">
      <Notice
        icon={<PackageSearch size={28} />}
        level="h1"
        title={t('missing.title')}
        text={t('missing.text')}
      >
        <Link href={href(locale, '/account/orders')} className={button()}>
          {t('follow')}
        </Link>
      </Notice>
    </div>
  )
}
