import { getTranslations } from '@/i18n/translations'
import type { Order } from '@/lib/api/order-types'

/** What became of the receipt that was sent, beside the order's status. */
export async function ReceiptBadge({ order: { paymentProof } }: { order: Order }) {
  if (!paymentProof || paymentProof.status === 'accepted') return null
  const t = await getTranslations('orders.receipt')
  const { status } = paymentProof
  const tone = status === 'refused' ? 'bg-bad-soft text-ink' : 'bg-good-soft text-ink'
  return (
    <span className={`rounded-full px-3 py-1 text-xs font-medium ${tone}`}>
      {t(`badges.${status}`)}
    </span>
  )
}
