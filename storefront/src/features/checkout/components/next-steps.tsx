import { getTranslations } from '@/i18n/translations'
import { BadgeCheck, HandCoins, Landmark, Package, PackageOpen, Phone } from '@/components/ui/icons'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'

const icon = { 'size': 20, 'aria-hidden': true } as const

type Props = { method: PaymentMethod; mayOpenParcel: boolean }

export async function NextSteps({ method, mayOpenParcel }: Props) {
  const t = await getTranslations('checkout.done.next')
  const steps = {
    cod: [
      { icon: <Phone {...icon} />, text: t('codCall') },
      { icon: <Package {...icon} />, text: t('codShip') },
      { icon: <HandCoins {...icon} />, text: t('codPay') },
    ],
    bank_transfer: [
      { icon: <Landmark {...icon} />, text: t('transferPay') },
      { icon: <BadgeCheck {...icon} />, text: t('transferConfirm') },
      { icon: <Package {...icon} />, text: t('transferShip') },
    ],
    whatsapp: [
      { icon: <WhatsappIcon size={20} />, text: t('whatsappWrite') },
      { icon: <BadgeCheck {...icon} />, text: t('whatsappConfirm') },
      { icon: <Package {...icon} />, text: t('whatsappShip') },
    ],
  }
  const opening = { icon: <PackageOpen {...icon} />, text: t('mayOpen') }
  return (
    <section aria-labelledby="next" className="panel p-4 sm:p-6">
      <h2 id="next" className="type-panel">
        {t('title')}
      </h2>
      <ol className="mt-3 grid gap-3 text-s">
        {(mayOpenParcel ? [...steps[method], opening] : steps[method]).map((step) => (
          <li key={step.text} className="flex items-center gap-3">
            <span className="text-primary">{step.icon}</span>
            {step.text}
          </li>
        ))}
      </ol>
    </section>
  )
}
