'use client'

import { useTranslations } from 'next-intl'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/i18n/routing'
import type { Amounts } from '@/lib/shopper/use-quote'

export function Totals({ amounts, locale }: { amounts: Amounts; locale: Locale }) {
  const t = useTranslations('checkout.summary')
  const { shipping, days, total } = amounts
  return (
    <dl className="mt-4 grid gap-2">
      {shipping !== null && (
        <div className="flex items-baseline justify-between gap-4 text-s text-ink-2">
          <dt>
            {t('shipping')}
            {days &&
              ` · ${days.min === days.max ? t('days', { count: days.max }) : t('daysRange', days)}`}
          </dt>
          <dd>{Number(shipping) === 0 ? t('free') : <Price value={shipping} locale={locale} />}</dd>
        </div>
      )}
      <div className="flex items-baseline justify-between gap-4 font-semibold">
        <dt>{t(shipping === null ? 'totalBefore' : 'total')}</dt>
        <dd>
          <Price value={total} locale={locale} className="text-xl" />
        </dd>
      </div>
    </dl>
  )
}
