import { getTranslations } from '@/i18n/translations'
import { CircleAlert } from '@/components/ui/icons'
import { DeliveryEstimate, isDeliveryAhead } from '@/components/order/delivery-estimate'
import { isolated } from '@/lib/format/isolated'
import type { TrackedOrder } from '../queries'

/** Who carries the parcel, under which number, what holds it up and how long it takes. */
export async function Parcel({ order }: { order: TrackedOrder }) {
  const t = await getTranslations('orders')
  const { carrier, trackingNumber, parcelProblem, status } = order
  if (!carrier && !trackingNumber && !isDeliveryAhead(order)) return null
  return (
    <section className="panel mt-6 grid gap-2 p-4 sm:p-6">
      <h2 className="type-panel">{t('delivery.title')}</h2>
      {parcelProblem && status === 'shipped' && (
        <p className="flex gap-3 rounded-m bg-accent-soft px-4 py-3">
          <CircleAlert size={20} className="mt-0.5 shrink-0" />
          {t(`track.problems.${parcelProblem}`)}
        </p>
      )}
      {carrier && <p>{t('timeline.carrier', { name: isolated(carrier, 'auto') })}</p>}
      {trackingNumber && <p>{t('timeline.tracking', { number: isolated(trackingNumber) })}</p>}
      <DeliveryEstimate order={order} className="text-ink-2" />
    </section>
  )
}
