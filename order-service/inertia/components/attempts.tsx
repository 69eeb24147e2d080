import { useTranslations } from 'use-intl'
import { clsx } from 'clsx'
import type { OrderRow } from '../order.ts'

/** A dot for each attempt that reached nobody, of as many as are made, and how the last contact ended. */
export function Attempts({
  order: { failedContacts, lastOutcome },
  max,
}: {
  order: Pick<OrderRow, 'failedContacts' | 'lastOutcome'>
  max: number
}) {
  const t = useTranslations('orders.contact')
  const dots = Array.from({ length: Math.min(max, 5) }, (_, at) => at < failedContacts)
  return (
    <span className="inline-flex items-center align-middle gap-2">
      <span className="inline-flex gap-1" aria-hidden>
        {dots.map((isFilled, at) => (
          <span
            key={at}
            className={clsx('size-1.5 rounded-full border border-ink-2', isFilled && 'bg-ink-2')}
          />
        ))}
      </span>
      {lastOutcome ? t(`outcomes.${lastOutcome}`) : t('never')}
    </span>
  )
}
