'use client'

import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { QuotedCutOff } from '@/components/order/quoted-cut-off'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/i18n/routing'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { groupByStore } from '@/lib/shopper/cart-groups'
import { useCart } from '@/lib/shopper/use-cart'
import type { Place } from '@/lib/shopper/store'
import { type Amounts, useQuote } from '@/lib/shopper/use-quote'

type Props = {
  locale: Locale
  place?: Place
  onDelivery?: boolean
  back?: ReactNode
  children: ReactNode
}

/** The way to the next step: at the foot of a phone with the total, in line on a wide screen. */
export function StepBar({ locale, place, onDelivery, back, children }: Props) {
  const t = useTranslations('checkout.summary')
  const { lines } = useCart(useGatewayUrl())
  const amounts = useQuote(lines, place)
  const stores = groupByStore(lines ?? []).filter(({ store }) => store).length
  const label = ({ shipping }: Amounts) => {
    if (shipping === null) return t('totalBefore')
    return onDelivery ? t('totalOnDelivery') : t('totalStores', { count: stores })
  }
  return (
    <div
      data-buy-bar
      className="max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:z-40 max-lg:border-t max-lg:border-line max-lg:bg-surface max-lg:px-4 max-lg:pt-3 max-lg:pb-[max(1rem,env(safe-area-inset-bottom))] sm:max-lg:px-8 lg:mt-8 lg:flex lg:gap-3"
    >
      <p className="mb-3 flex min-h-7 items-baseline justify-between gap-4 text-s text-ink-2 lg:hidden">
        {amounts && (
          <>
            {label(amounts)}
            <Price value={amounts.total} locale={locale} className="text-xl text-ink" />
          </>
        )}
      </p>
      {amounts && <QuotedCutOff amounts={amounts} className="-mt-2 mb-3 lg:hidden" />}
      {children}
      {back && <div className="max-lg:hidden">{back}</div>}
    </div>
  )
}
