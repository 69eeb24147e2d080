'use client'

import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Price } from '@/components/ui/price'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { CityName } from '@/components/store/city-name'
import { Monogram } from '@/components/store/monogram'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { storeNameOf } from '@/lib/format/localized'
import { whatsappLink } from '@/lib/format/whatsapp'
import type { CartGroup, FilledLine } from '@/lib/shopper/cart-groups'
import { CartItem } from './cart-item'
import type { RemovedLine } from '../shown-lines'
import { RemovedItem } from './removed-item'

export type LineActions = {
  onChange: (productId: string, quantity: number) => void
  onRemove: (line: FilledLine) => void
  onPutBack: (line: FilledLine) => void
  onKeep: (line: FilledLine) => void
}

type Props = LineActions & { group: CartGroup; removed: RemovedLine[]; locale: Locale }

/** One store's part of the cart: it becomes one order and one parcel. */
export function StoreGroup({ group, removed, locale, ...actions }: Props) {
  const t = useTranslations('cart')
  const common = useTranslations('common')
  const { store } = group
  const whatsapp = store && whatsappLink(store.whatsappPhone, t('writeText'))
  return (
    <section
      aria-label={store ? storeNameOf(store, locale) : t('unknownProduct')}
      className="@container panel"
    >
      {store && (
        <header className="flex flex-wrap items-center gap-3 px-4 py-4 lg:px-6">
          <Monogram name={storeNameOf(store, locale)} className="h-10 w-9 text-s" />
          <h2 className="text-m" dir="auto">
            <Link href={href(locale, `/s/${store.slug}`)} className="hover:underline">
              {storeNameOf(store, locale)}
            </Link>
          </h2>
          <span className="text-s text-ink-2">
            <CityName city={store.city} locale={locale} />
          </span>
          {whatsapp && (
            <a
              href={whatsapp}
              target="_blank"
              rel="noreferrer"
              className="tap ms-auto inline-flex min-h-6 items-center gap-1.5 text-s font-medium text-good hover:underline"
            >
              <WhatsappIcon size={16} />
              <span className="@min-[26rem]:hidden">{common('write')}</span>
              <span className="@max-[26rem]:hidden">{t('write')}</span>
            </a>
          )}
        </header>
      )}
      <ul>
        {group.lines.map((line) => {
          const taken = removed.find((each) => each.line.productId === line.productId)
          return (
            <li
              key={line.productId}
              className={`border-line ${store ? 'border-t' : 'not-first:border-t'}`}
            >
              {taken ? (
                <RemovedItem line={taken.line} locale={locale} onPutBack={actions.onPutBack} />
              ) : (
                <CartItem line={line} locale={locale} {...actions} />
              )}
            </li>
          )
        })}
      </ul>
      {store && group.itemCount > 0 && (
        <p className="flex items-baseline justify-between gap-4 border-t border-line px-4 py-4 text-s text-ink-2 lg:px-6">
          {t('subtotal')}
          <Price value={group.amount} locale={locale} />
        </p>
      )}
    </section>
  )
}
