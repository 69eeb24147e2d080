'use client'

import { useTranslations } from 'next-intl'
import { toAmount } from '@marketplace/shared/contracts/money'
import { QuotedCutOff } from '@/components/order/quoted-cut-off'
import { CityName } from '@/components/store/city-name'
import { Price } from '@/components/ui/price'
import { useGatewayUrl } from '@/lib/api/gateway-url-context'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import type { Locale } from '@/i18n/routing'
import { groupByStore, lineAmount } from '@/lib/shopper/cart-groups'
import { useCart } from '@/lib/shopper/use-cart'
import type { Place } from '@/lib/shopper/store'
import { useQuote } from '@/lib/shopper/use-quote'
import { LinePhoto } from './line-photo'
import { Totals } from './totals'

type Props = { locale: Locale; place?: Place }

/** What is being ordered, store by store, beside the steps of a wide screen. */
export function OrderSummary({ locale, place }: Props) {
  const t = useTranslations('checkout.summary')
  const gatewayUrl = useGatewayUrl()
  const { lines } = useCart(gatewayUrl)
  const amounts = useQuote(lines, place)
  const groups = groupByStore(lines ?? []).filter(({ store }) => store)
  if (lines?.length === 0) return null
  return (
    <aside className="panel p-6 max-lg:hidden lg:sticky lg:top-6">
      <h2 className="type-panel">{t('title')}</h2>
      {!lines && <div aria-hidden className="skeleton mt-4 h-40 rounded-m" />}
      {groups.map(({ store, lines: own }) => (
        <section
          key={store!.id}
          aria-label={storeNameOf(store!, locale)}
          className="border-b border-line py-4"
        >
          <h3 className="text-s font-normal text-ink-2" dir="auto">
            {storeNameOf(store!, locale)} · <CityName city={store!.city} locale={locale} />
          </h3>
          <ul className="mt-2 grid gap-2.5">
            {own.map((line) => (
              <li key={line.productId} className="flex items-center gap-3 text-s">
                <LinePhoto line={line} locale={locale} />
                <p className="min-w-0 grow" dir="auto">
                  {nameOf(line.product!, locale)}
                  {line.quantity > 1 && (
                    <>
                      {' '}
                      <span className="sr-only">{t('quantity', { count: line.quantity })}</span>
                      <bdi dir="ltr" aria-hidden className="figures">
                        × {line.quantity}
                      </bdi>
                    </>
                  )}
                </p>
                <Price value={toAmount(lineAmount(line))} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {amounts && <Totals amounts={amounts} locale={locale} />}
      {amounts && <QuotedCutOff amounts={amounts} className="mt-2" />}
      {groups.length > 0 && (
        <p className="mt-2 text-s text-ink-2">{t('parcels', { count: groups.length })}</p>
      )}
    </aside>
  )
}
