import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { useLanguage } from '@marketplace/shared/ui/language'
import { Amount, Ltr } from '@marketplace/shared/ui/values'
import { Picture } from '@marketplace/shared/ui/picture'
import { productOf, type Order } from '../../order.ts'

type Item = Order['items'][number]

/** Which lines the refund is for; ticking them fills in their amount, which stays free to be changed. */
export function RefundedItems({
  items,
  onChange,
}: {
  items: Item[]
  onChange: (prices: string[]) => void
}) {
  const t = useTranslations('orders.refund')
  const language = useLanguage()
  const [ticked, setTicked] = useState<string[]>([])
  function toggle(id: string, on: boolean) {
    const next = on ? [...ticked, id] : ticked.filter((one) => one !== id)
    setTicked(next)
    onChange(items.filter((item) => next.includes(item.id)).map(({ totalPrice }) => totalPrice))
  }
  return (
    <fieldset>
      <legend className="mb-1.5 text-[0.78125rem] leading-5 font-medium">{t('items')}</legend>
      <div className="max-h-52 overflow-y-auto rounded-sm border border-line [&>*+*]:border-t [&>*+*]:border-hairline">
        {items.map((item) => (
          <label
            key={item.id}
            className="flex min-h-11 items-center gap-3 px-3 py-1 has-checked:bg-row-sel"
          >
            <input
              type="checkbox"
              className="check-box"
              checked={ticked.includes(item.id)}
              onChange={(event) => toggle(item.id, event.target.checked)}
            />
            <Picture url={item.imageUrl} />
            <span className="min-w-0 grow wrap-anywhere" dir="auto">
              {productOf(item, language)}
            </span>
            <Ltr className="shrink-0 text-xs whitespace-nowrap text-ink-2">× {item.quantity}</Ltr>
            <span className="amount-cell font-medium">
              <Amount value={item.totalPrice} />
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
