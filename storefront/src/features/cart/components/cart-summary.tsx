'use client'

import Link from 'next/link'
import { useState } from 'react'
import { useTranslations } from 'next-intl'
import { CircleAlert, HandCoins } from '@/components/ui/icons'
import { QuotedCutOff } from '@/components/order/quoted-cut-off'
import { button } from '@/components/ui/button'
import { Price } from '@/components/ui/price'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { isolated } from '@/lib/format/isolated'
import { storeNameOf } from '@/lib/format/localized'
import { useDestination } from '../destination'
import { useQuote } from '@/lib/shopper/use-quote'
import { totalOf, troubleOf, type CartGroup, type FilledLine } from '@/lib/shopper/cart-groups'
import { RegionSelect, type RegionOption } from './region-select'

type Props = {
  groups: CartGroup[]
  lines: FilledLine[]
  regions: RegionOption[]
  locale: Locale
}

export function CartSummary({ groups, lines, regions, locale }: Props) {
  const t = useTranslations('cart.summary')
  const [asked, setAsked] = useState(false)
  const filled = groups.filter(({ store, itemCount }) => store && itemCount > 0)
  const amounts = useQuote(lines, useDestination())
  const daysText = ({ min, max }: { min: number; max: number }) =>
    min === max ? t('days', { count: max }) : t('daysRange', { min, max })
  const blocked = lines.some((line) => troubleOf(line) !== null)
  return (
    <aside className="panel p-4 lg:sticky lg:top-6 lg:p-6">
      <h2 className="type-panel">{t('title')}</h2>
      <dl className="mt-4 grid gap-3 text-s">
        {filled.map(({ store, itemCount, amount }) => (
          <div key={store!.id} className="flex items-baseline justify-between gap-4 text-ink-2">
            <dt>
              {t('store', {
                store: isolated(storeNameOf(store!, locale), 'auto'),
                count: itemCount,
              })}
            </dt>
            <dd>
              <Price value={amount} locale={locale} />
            </dd>
          </div>
        ))}
      </dl>
      {filled.length > 0 && (
        <div className="mt-4 border-t border-line pt-4">
          <RegionSelect options={regions} />
        </div>
      )}
      <dl className="mt-4 grid gap-3 text-s">
        {amounts && amounts.shipping !== null && (
          <div className="flex items-baseline justify-between gap-4 text-ink-2">
            <dt>
              {t('shipping')}
              {amounts.days && ` · ${daysText(amounts.days)}`}
            </dt>
            <dd>
              {Number(amounts.shipping) === 0 ? (
                t('free')
              ) : (
                <Price value={amounts.shipping} locale={locale} />
              )}
            </dd>
          </div>
        )}
        <div className="flex items-baseline justify-between gap-4 border-t border-line pt-4 text-m font-semibold">
          <dt>{amounts?.shipping === null ? t('totalBefore') : t('total')}</dt>
          <dd>
            <Price value={amounts?.total ?? totalOf(lines)} locale={locale} className="text-xl" />
          </dd>
        </div>
      </dl>
      {amounts && <QuotedCutOff amounts={amounts} className="mt-3" />}
      {blocked && asked && (
        <p role="alert" className="mt-4 flex gap-2 text-s text-bad">
          <CircleAlert size={18} className="mt-px shrink-0" />
          {t('fix')}
        </p>
      )}
      {blocked || filled.length === 0 ? (
        <button type="button" onClick={() => setAsked(true)} className={`${button()} mt-4 w-full`}>
          {t('order')}
        </button>
      ) : (
        <Link
          href={href(locale, '/checkout')}
          prefetch={false}
          className={`${button()} mt-4 w-full`}
        >
          {t('order')}
        </Link>
      )}
      {filled.length > 0 && (
        <p className="mt-4 text-s text-ink-2">{t('parcels', { count: filled.length })}</p>
      )}
      <p className="mt-5 flex gap-3 border-t border-line pt-5 text-s">
        <HandCoins size={20} className="shrink-0" />
        <span>
          <span className="block font-semibold">{t('codTitle')}</span>
          <span className="block text-ink-2">{t('codText')}</span>
        </span>
      </p>
    </aside>
  )
}
