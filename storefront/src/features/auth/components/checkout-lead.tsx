import { messagesOf } from '@/i18n/messages'
import { TextProvider } from '@/i18n/text-provider'
import { getLocale } from '@/i18n/translations'
import { gatewayUrl } from '@/lib/api/origins'
import { WaitingCart } from './waiting-cart'

/** Above a form of signing in on the way to the checkout. */
export async function CheckoutLead() {
  const locale = await getLocale()
  const { auth } = await messagesOf(locale)
  return (
    <div className="mb-5">
      <TextProvider locale={locale} messages={{ auth: { waiting: auth.waiting } }}>
        <WaitingCart gatewayUrl={gatewayUrl()} locale={locale} />
      </TextProvider>
    </div>
  )
}
