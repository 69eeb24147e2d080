import { useTranslations } from 'use-intl'
import { MessageCircle, Phone as PhoneIcon } from 'lucide-react'
import { ButtonLink } from '@marketplace/shared/ui/button'
import { whatsappLink } from '@marketplace/shared/contracts/whatsapp'
import { Phone } from '@marketplace/shared/ui/values'
import type { Order } from '../order.ts'

/** Calls the recipient, or opens a WhatsApp draft that names the order and nothing else of them. */
export function ContactButtons({ order }: { order: Order }) {
  const t = useTranslations('orders.shopper')
  const { phone } = order.shippingAddress
  const draft = t('draft', { number: order.orderNumber })
  return (
    <div className="flex gap-2 *:grow">
      <ButtonLink href={`tel:${phone}`} icon={PhoneIcon}>
        <Phone value={phone} />
      </ButtonLink>
      <ButtonLink
        href={whatsappLink(phone, draft)}
        icon={MessageCircle}
        target="_blank"
        rel="noreferrer"
      >
        {t('whatsapp')}
      </ButtonLink>
    </div>
  )
}
