import { getTranslations } from '@/i18n/translations'
import { HandCoins, Truck, Undo2 } from '@/components/ui/icons'
import { deliveryTexts } from '@/components/order/delivery-texts'
import { listShippingRates, shippingRange } from '@/lib/api/shipping'

/** What one wants to know before buying: delivery, payment, and the way back. */
export async function Assurances({ storeId }: { storeId: string }) {
  const t = await getTranslations('catalog.product')
  const delivery = await deliveryRow(storeId)
  const rows = [
    ...(delivery ? [{ Icon: Truck, mirrored: true, ...delivery }] : []),
    { Icon: HandCoins, title: t('codTitle'), text: t('codText'), more: null, mirrored: false },
    { Icon: Undo2, title: t('cancelTitle'), text: t('cancelText'), more: null, mirrored: true },
  ]
  return (
    <ul className="border-t border-line text-s">
      {rows.map(({ Icon, title, text, more, mirrored }) => (
        <li key={title} className="flex gap-4 border-b border-line py-3.5">
          <Icon
            size={20}
            className={`shrink-0 text-primary ${mirrored ? 'rtl:-scale-x-100' : ''}`}
          />
          <p>
            <span className="block font-semibold">{title}</span>
            <span className="block text-ink-2 first-letter:uppercase">{text}</span>
            {more && <span className="block text-ink-2">{more}</span>}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** A range: the page is the same for everyone, wherever they live. */
async function deliveryRow(storeId: string) {
  const range = shippingRange(await listShippingRates(storeId))
  if (!range) return null
  const common = await getTranslations('common')
  const texts = await deliveryTexts()
  const facts = [
    texts.fee(range.fee),
    texts.days(range.days),
    ...(range.freeFrom ? [texts.freeFrom(range.freeFrom)] : []),
  ]
  const { cutOffHour } = range
  // what holds at any hour: the page is kept, and at the limit of its script
  const more = cutOffHour === null ? null : common('delivery.cutOff', { hour: cutOffHour })
  return { title: common('delivery.title'), text: facts.join(' · '), more }
}
