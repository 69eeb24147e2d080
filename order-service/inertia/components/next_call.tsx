import { useTranslations } from 'use-intl'
import { AlarmClock, Phone } from 'lucide-react'
import { When } from '@marketplace/shared/ui/values'
import type { OrderRow } from '../order.ts'

/** When a buyer is to be called: overdue, now, or at a moment to come. */
export function NextCall({ order: { due, nextContactAt } }: { order: OrderRow }) {
  const t = useTranslations('orders.contact')
  if (!due) return null
  if (nextContactAt && due === 'now') {
    return (
      <span className="inline-flex items-center align-middle gap-1.5 text-bad">
        <AlarmClock className="size-3.5" aria-hidden />
        <When at={nextContactAt} as="ago" />
      </span>
    )
  }
  if (nextContactAt) return <When at={nextContactAt} />
  return (
    <span className="inline-flex items-center align-middle gap-1.5 text-primary">
      <Phone className="size-3.5" aria-hidden />
      {t('toCall')}
    </span>
  )
}
