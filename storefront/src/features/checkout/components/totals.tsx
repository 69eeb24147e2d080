'use client'

import { useTranslations } from 'next-intl'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/i18n/routing'
import type { Amounts } from '../use-quote'

export function Totals({ amounts, locale }: { amounts: Amounts; locale: Locale }) {
  const t = useTranslations('checkout.summary')
  return (
    <dl className="mt-4 grid gap-2">
      {amounts.shipping && (
        <div className="flex items-baseline justify-between gap-4 text-s text-ink-2">
          <dt>{t('shipping')}</dt>
          <dd>
            <Price value={amounts.shipping} locale={locale} />
          </dd>
        </div>
      )}
      <div className="flex items-baseline justify-between gap-4 font-semibold">
        <dt>{t('total')}</dt>
        <dd>
          <Price value={amounts.total} locale={locale} className="text-xl" />
        </dd>
      </div>
    </dl>
  )
}
