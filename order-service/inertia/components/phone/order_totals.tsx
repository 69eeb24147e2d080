import { useTranslations } from 'use-intl'
import { Notice } from '@marketplace/shared/ui/feedback/notice'
import { Money } from '@marketplace/shared/ui/values'
import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { QuoteState } from './use_quote.ts'

/** What the order will cost, said while it is told. */
export function OrderTotals({ quote, hasPlace }: { quote: QuoteState; hasPlace: boolean }) {
  const t = useTranslations('orders.phone')
  if (quote.is === 'none') return <p className="text-ink-2">{t('noTotal')}</p>
  if (quote.is === 'failed') return <Notice tone="warn">{t('quoteFailed')}</Notice>
  if (quote.is === 'asking') {
    return (
      <p role="status" className="text-ink-2">
        {t('counting')}
      </p>
    )
  }
  const { stores, totalAmount } = quote.quote
  const shipping = toAmount(sum(stores.map(({ shippingFee }) => toCentimes(shippingFee))))
  const days = stores.flatMap(({ deliveryDays }) => deliveryDays ?? [])
  return (
    <dl className="grid gap-2" role="status">
      <div className="flex justify-between gap-4 text-ink-2">
        <dt>{t('shipping', { count: stores.length })}</dt>
        <dd>{hasPlace ? <Money value={shipping} /> : t('afterPlace')}</dd>
      </div>
      {hasPlace && days.length > 0 && (
        <div className="flex justify-between gap-4 text-ink-2">
          <dt>{t('delay')}</dt>
          <dd>
            {t('days', {
              min: Math.min(...days.map(({ min }) => min)),
              max: Math.max(...days.map(({ max }) => max)),
            })}
          </dd>
        </div>
      )}
      <div className="flex items-baseline justify-between gap-4 border-t border-hairline pt-2">
        <dt className="font-semibold">{t('total')}</dt>
        <dd className="text-figure font-semibold">
          <Money value={totalAmount} />
        </dd>
      </div>
    </dl>
  )
}
