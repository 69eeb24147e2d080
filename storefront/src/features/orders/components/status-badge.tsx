import { getTranslations } from '@/i18n/translations'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

const tones: Record<OrderStatus, string> = {
  pending: 'bg-accent-soft text-ink',
  confirmed: 'bg-primary-soft text-primary',
  shipped: 'bg-primary-soft text-primary',
  delivered: 'bg-good-soft text-good',
  cancelled: 'bg-bad-soft text-bad',
}

export async function StatusBadge({ status }: { status: OrderStatus }) {
  const t = await getTranslations('orders.statuses')
  return (
    <span className={`rounded-full px-3 py-1 text-xs font-medium ${tones[status]}`}>
      {t(status)}
    </span>
  )
}
