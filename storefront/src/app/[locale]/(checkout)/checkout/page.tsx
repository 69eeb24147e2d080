import type { Metadata } from 'next'
import Link from 'next/link'
import { button } from '@/components/ui/button'
import type { Address } from '@/lib/db/address'
import { listAddresses } from '@/features/addresses/server/list-addresses'
import {
  checkoutParams,
  parseCheckout,
  placeOf,
  type CheckoutState,
  type Step,
} from '@/features/checkout/checkout-state'
import { AddressStep } from '@/features/checkout/components/address-step'
import { CheckoutHeader } from '@/features/checkout/components/checkout-header'
import { ChosenAddress } from '@/features/checkout/components/chosen-address'
import { ChosenPayment } from '@/features/checkout/components/chosen-payment'
import { OrderSummary } from '@/features/checkout/components/order-summary'
import { PaymentStep } from '@/features/checkout/components/payment-step'
import { ReviewStep } from '@/features/checkout/components/review-step'
import { StepHeading } from '@/features/checkout/components/step-heading'
import { href } from '@/i18n/href'
import { messagesOf } from '@/i18n/messages'
import { TextProvider } from '@/i18n/text-provider'
import { getLocale, getTranslations } from '@/i18n/translations'
import { GatewayUrlProvider } from '@/lib/api/gateway-url-context'
import { gatewayUrl } from '@/lib/api/origins'
import { utcOffset } from '@/lib/format/utc-offset'
import { UtcOffsetProvider } from '@/lib/format/utc-offset-context'
import { requireSession } from '@/lib/auth/require-session'
import { saveCheckoutAddress } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const instant = false

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('checkout')
  return { title: t('metaTitle'), robots: { index: false } }
}

export default async function CheckoutPage({ searchParams }: Props) {
  const locale = await getLocale()
  const { user } = await requireSession(locale, '/checkout')
  const { items: addresses } = await listAddresses(user.id, { page: 1, perPage: 20 })
  const asked = parseCheckout(await searchParams)
  const address = addresses.find(({ id }) => id === asked.address)
  const state: CheckoutState = address ? asked : { ...asked, step: 'address', address: undefined }
  const { checkout, common } = await messagesOf(locale)

  return (
    <TextProvider
      locale={locale}
      messages={{ checkout, common: { retry: common.retry, delivery: common.delivery } }}
    >
      <GatewayUrlProvider value={gatewayUrl()}>
        <UtcOffsetProvider value={await utcOffset()}>
          <CheckoutHeader state={state} />
          <main id="content" tabIndex={-1} className="shell grow pt-6 pb-44 lg:pt-12 lg:pb-24">
            <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_392px]">
              <div className="min-w-0" key={state.step}>
                {state.step === 'address' && (
                  <AddressStep
                    state={state}
                    addresses={addresses}
                    userName={user.name}
                    saveAddress={saveCheckoutAddress.bind(null, locale, state.method)}
                  />
                )}
                {state.step === 'payment' && <PaymentStep state={state} address={address!} />}
                {state.step === 'review' && (
                  <Review state={state} address={address!} userId={user.id} />
                )}
              </div>
              <OrderSummary
                locale={locale}
                place={state.step === 'address' ? undefined : placeOf(address!)}
              />
            </div>
          </main>
        </UtcOffsetProvider>
      </GatewayUrlProvider>
    </TextProvider>
  )
}

type ReviewProps = { state: CheckoutState; address: Address; userId: string }

async function Review({ state, address, userId }: ReviewProps) {
  const t = await getTranslations('checkout.review')
  const locale = await getLocale()
  const to = (step: Step) => href(locale, '/checkout', checkoutParams({ ...state, step }))
  return (
    <>
      <StepHeading title={t('title')} />
      <div className="mt-5 lg:mt-6">
        <ReviewStep
          locale={locale}
          userId={userId}
          address={{ id: address.id, place: placeOf(address) }}
          method={state.method}
          chosen={
            <>
              <ChosenAddress address={address} changeHref={to('address')} />
              <ChosenPayment method={state.method} changeHref={to('payment')} />
            </>
          }
          back={
            <Link href={to('payment')} className={button('secondary')}>
              {t('back')}
            </Link>
          }
        />
      </div>
    </>
  )
}
