import { useTranslations } from 'use-intl'
import { Minus, Plus, Trash2 } from 'lucide-react'
import { IconButton } from '@marketplace/shared/ui/button'
import { Amount, Count, Money } from '@marketplace/shared/ui/values'
import { maxQuantity } from '@marketplace/shared/contracts/limits'
import { total } from '../../money.ts'
import { withQuantity, type Line } from '../../phone_order.ts'
import { Picture } from '@marketplace/shared/ui/picture'
import type { Quote } from './use_quote.ts'

type Props = {
  lines: Line[]
  /** Prices and stock as they are now. */
  quote: Quote | null
  onChange: (lines: Line[]) => void
  error?: string
}

/** What the buyer wants, with the price and the stock of this moment. */
export function OrderLines({ lines, quote, onChange, error }: Props) {
  const t = useTranslations('orders.phone')
  const quoted = quote?.stores.flatMap(({ items }) => items) ?? []
  return (
    <div className="grid gap-2">
      {lines.length === 0 && !error && <p className="text-ink-2">{t('empty')}</p>}
      {error && (
        <p role="alert" className="text-bad">
          {error}
        </p>
      )}
      <ul aria-label={t('lines')} className="divide-y divide-hairline">
        {lines.map((line) => {
          const now = quoted.find(({ productId }) => productId === line.productId)
          const set = (quantity: number) => onChange(withQuantity(lines, line.productId, quantity))
          const isShort = now !== undefined && now.available < line.quantity
          return (
            <li key={line.productId} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
              <Picture url={line.imageUrl} />
              <div className="min-w-0 grow basis-40">
                <bdi className="block truncate font-medium">{line.name}</bdi>
                <span className="block text-xs text-ink-2">
                  <bdi>{line.storeName}</bdi>
                  {' · '}
                  <Money value={now?.unitPrice ?? line.price} />
                </span>
                {isShort && (
                  <span role="alert" className="block text-xs text-bad">
                    {t('only', { count: now.available })}
                  </span>
                )}
              </div>
              <div className="flex items-center gap-1">
                <IconButton
                  icon={line.quantity === 1 ? Trash2 : Minus}
                  label={t(line.quantity === 1 ? 'remove' : 'less', { name: line.name })}
                  onClick={() => set(line.quantity - 1)}
                />
                <span className="min-w-8 text-center font-medium">
                  <Count value={line.quantity} />
                </span>
                <IconButton
                  icon={Plus}
                  label={t('more', { name: line.name })}
                  disabled={line.quantity >= maxQuantity}
                  onClick={() => set(line.quantity + 1)}
                />
              </div>
              <span className="amount-cell min-w-18 font-medium">
                <Amount
                  value={now?.totalPrice ?? total(Array<string>(line.quantity).fill(line.price))}
                />
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
