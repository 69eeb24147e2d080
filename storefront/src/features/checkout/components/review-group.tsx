'use client'

import { useTranslations } from 'next-intl'
import { CircleAlert } from '@/components/ui/icons'
import { toAmount } from '@marketplace/shared/contracts/money'
import { CityName } from '@/components/store/city-name'
import { Price } from '@/components/ui/price'
import type { Locale } from '@/i18n/routing'
import { nameOf, storeNameOf } from '@/lib/format/localized'
import { formatMoney } from '@/lib/format/money'
import { lineAmount, troubleOf, type CartGroup, type FilledLine } from '@/lib/shopper/cart-groups'
import type { Refusal } from '../use-placing'
import { LinePhoto } from './line-photo'

type Actions = {
  onAccept: (productId: string) => void
  onQuantity: (productId: string, quantity: number) => void
}

type Props = Actions & { group: CartGroup; refusal: Refusal | null; locale: Locale }

/** One store's lines, each with what stands in its way and how to go on. */
export function ReviewGroup({ group, refusal, locale, ...actions }: Props) {
  const t = useTranslations('checkout')
  const { store } = group
  return (
    <section
      aria-label={store ? storeNameOf(store, locale) : t('trouble.unavailable')}
      className="panel p-4 lg:p-5"
    >
      {store && (
        <h2 className="flex items-baseline justify-between gap-4 text-m">
          <span dir="auto">
            {storeNameOf(store, locale)}{' '}
            <span className="text-s font-normal text-ink-2">
              <CityName city={store.city} locale={locale} />
            </span>
          </span>
          <Price value={group.amount} locale={locale} />
        </h2>
      )}
      <ul className="mt-2">
        {group.lines.map((line) => (
          <li
            key={line.productId}
            className="flex gap-3 border-t border-line py-3 text-s first:border-t-0 last:pb-0"
          >
            <LinePhoto line={line} locale={locale} />
            <div className="min-w-0 grow">
              <p dir="auto">
                {line.product ? nameOf(line.product, locale) : t('trouble.unavailable')}
              </p>
              <p className="text-ink-2">{t('summary.quantity', { count: line.quantity })}</p>
              <LineTrouble
                line={line}
                refused={refusal?.lines.get(line.productId)}
                locale={locale}
                {...actions}
              />
            </div>
            {line.product && <Price value={toAmount(lineAmount(line))} locale={locale} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

type TroubleProps = Actions & {
  line: FilledLine
  refused?: { trouble: string; expectedPrice: string }
  locale: Locale
}

function LineTrouble({ line, refused, locale, onAccept, onQuantity }: TroubleProps) {
  const t = useTranslations('checkout.trouble')
  const { product, productId } = line
  const trouble = troubleOf(line) ?? (refused?.trouble === 'price' ? 'price' : null)
  if (!trouble) return null
  const available = product?.availability.available ?? 0
  const name = product ? nameOf(product, locale) : t('unavailable')
  const words = {
    gone: () => t('unavailable'),
    soldOut: () => t('soldOut'),
    paused: () => t('paused'),
    tooMany: () => t('out_of_stock', { available }),
    price: () =>
      t('price', {
        old: formatMoney(refused!.expectedPrice, locale),
        new: formatMoney(product!.price, locale),
      }),
  }
  const way = 'tap min-h-6 font-medium text-primary hover:underline'
  return (
    <div role="alert" className="mt-2 text-bad">
      <p className="flex gap-1.5 font-medium">
        <CircleAlert size={16} className="mt-0.5 shrink-0" />
        {words[trouble]()}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-5">
        {trouble === 'tooMany' && (
          <button type="button" className={way} onClick={() => onQuantity(productId, available)}>
            {t('lower', { available })}
          </button>
        )}
        {trouble === 'price' && (
          <button type="button" className={way} onClick={() => onAccept(productId)}>
            {t('accept')}
          </button>
        )}
        <button
          type="button"
          aria-label={t('removeNamed', { name })}
          className={way}
          onClick={() => onQuantity(productId, 0)}
        >
          {t('remove')}
        </button>
      </p>
    </div>
  )
}
