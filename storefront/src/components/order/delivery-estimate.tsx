import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import { getTranslations } from '@/i18n/translations'
import { CutOffNow } from './cut-off-now'
import { deliveryTexts } from './delivery-texts'

type Props = {
  order: {
    status: OrderStatus
    deliveryDays: { min: number; max: number; cutOffHour: number | null } | null
  }
  className?: string
}

/** Whether days that were promised are still ahead: nothing has arrived, and nothing was called off. */
export function isDeliveryAhead({ status, deliveryDays }: Props['order']): boolean {
  return deliveryDays !== null && ['pending', 'confirmed', 'shipped'].includes(status)
}

/** The days that were promised when the order was placed, and the cut-off hour until it is confirmed. */
export async function DeliveryEstimate({ order, className }: Props) {
  const { status, deliveryDays } = order
  if (!deliveryDays || !isDeliveryAhead(order)) return null
  const t = await getTranslations('orders.delivery')
  const { days } = await deliveryTexts()
  const hour = status === 'pending' ? deliveryDays.cutOffHour : null
  return (
    <p className={className}>
      {t('estimate', { days: days(deliveryDays) })} {hour !== null && <CutOffNow hour={hour} />}
    </p>
  )
}
