import type { Metadata } from 'next'
import { connection } from 'next/server'
import { regions } from '@marketplace/shared/contracts/regions'
import { CartView } from '@/features/cart/components/cart-view'
import { messagesOf } from '@/i18n/messages'
import { TextProvider } from '@/i18n/text-provider'
import { getLocale, getTranslations } from '@/i18n/translations'
import { gatewayUrl } from '@/lib/api/origins'
import { GatewayUrlProvider } from '@/lib/api/gateway-url-context'
import { utcOffset } from '@/lib/format/utc-offset'
import { UtcOffsetProvider } from '@/lib/format/utc-offset-context'

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cart')
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function CartPage() {
  await connection()
  const locale = await getLocale()
  const t = await getTranslations('cart')
  const regionOptions = Object.entries(regions).map(([value, names]) => {
    return { value, label: names[locale] }
  })
  const { cart, common } = await messagesOf(locale)
  return (
    // tall from the start: whatever the cart holds, the footer below it does not move into sight
    <div className="shell min-h-[90dvh]">
      <noscript>{t('noScript')}</noscript>
      <TextProvider
        locale={locale}
        messages={{
          cart,
          common: { retry: common.retry, write: common.write, delivery: common.delivery },
        }}
      >
        <GatewayUrlProvider value={gatewayUrl()}>
          <UtcOffsetProvider value={await utcOffset()}>
            <CartView gatewayUrl={gatewayUrl()} regions={regionOptions} locale={locale} />
          </UtcOffsetProvider>
        </GatewayUrlProvider>
      </TextProvider>
    </div>
  )
}
