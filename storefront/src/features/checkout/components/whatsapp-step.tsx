import { getTranslations } from '@/i18n/translations'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { button } from '@/components/ui/button'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import { env } from '@/lib/process/env'
import { whatsappLink } from '@/lib/format/whatsapp'

/** A prepared message to the marketplace; full green where it is the step to take. */
export async function WhatsappStep({
  method,
  numbers,
}: {
  method: PaymentMethod
  numbers: string[]
}) {
  const t = await getTranslations('checkout.done')
  const orders = numbers.join(', ')
  const ways = {
    cod: { label: t('ask'), text: t('askText', { orders }), look: 'good-soft' as const },
    whatsapp: { label: t('payWhatsapp'), text: t('payText', { orders }), look: 'good' as const },
    bank_transfer: {
      label: t('sendReceipt'),
      text: t('receiptText', { orders }),
      look: 'good' as const,
    },
  }
  const { label, text, look } = ways[method]
  const link = whatsappLink(env().whatsapp, text)
  if (!link) return null
  return (
    <div className="text-center">
      <a href={link} target="_blank" rel="noreferrer" className={`${button(look)} w-full`}>
        <WhatsappIcon size={20} />
        {label}
      </a>
      <p className="mt-3 text-s text-ink-2">{t('prepared')}</p>
    </div>
  )
}
