import Form from 'next/form'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { getLocale, getTranslations } from '@/i18n/translations'
import { HandCoins, Landmark } from '@/components/ui/icons'
import { paymentMethods, type PaymentMethod } from '@marketplace/shared/contracts/orders'
import { button } from '@/components/ui/button'
import { ForwardArrow } from '@/components/ui/forward-arrow'
import { WhatsappIcon } from '@/components/ui/whatsapp-icon'
import type { Address } from '@/lib/db/address'
import { href } from '@/i18n/href'
import { checkoutParams, placeOf, type CheckoutState } from '../checkout-state'
import { ChosenAddress } from './chosen-address'
import { NoteField } from './note-field'
import { OptionCard } from './option-card'
import { StepBar } from './step-bar'
import { StepHeading } from './step-heading'

const box = 'grid size-10 shrink-0 place-items-center rounded-m'
const icons: Record<PaymentMethod, ReactNode> = {
  cod: (
    <span className={`${box} bg-sunken`}>
      <HandCoins size={20} />
    </span>
  ),
  whatsapp: (
    <span className={`${box} bg-good-soft text-good`}>
      <WhatsappIcon size={20} />
    </span>
  ),
  bank_transfer: (
    <span className={`${box} bg-sunken`}>
      <Landmark size={20} />
    </span>
  ),
}

type Props = { state: CheckoutState; address: Address }

export async function PaymentStep({ state, address }: Props) {
  const t = await getTranslations('checkout.payment')
  const locale = await getLocale()
  const back = href(locale, '/checkout', checkoutParams({ ...state, step: 'address' }))
  return (
    <>
      <div className="max-lg:hidden">
        <ChosenAddress address={address} changeHref={back} />
      </div>
      <div className="lg:mt-8">
        <StepHeading title={t('title')} />
      </div>
      <Form action={href(locale, '/checkout')} className="group mt-5 lg:mt-6">
        <input type="hidden" name="step" value="review" />
        <input type="hidden" name="address" value={address.id} />
        <fieldset className="grid gap-3">
          <legend className="sr-only">{t('title')}</legend>
          {paymentMethods.map((method) => (
            <OptionCard
              key={method}
              name="method"
              value={method}
              checked={method === state.method}
              title={t(method)}
              mark={method === 'cod' ? t('mostChosen') : undefined}
              icon={icons[method]}
            >
              {t(`${method}Text`)}
            </OptionCard>
          ))}
        </fieldset>
        <p className="mt-3 hidden rounded-xl bg-sunken p-5 text-s text-ink-2 group-has-[[value^=bank]:checked]:block">
          {t('transferHint')}
        </p>
        <div className="mt-6">
          <NoteField
            label={t('note')}
            optional={t('optional')}
            placeholder={t('notePlaceholder')}
          />
        </div>
        <div className="mt-6 lg:hidden">
          <ChosenAddress address={address} changeHref={back} />
        </div>
        <StepBar
          locale={locale}
          place={placeOf(address)}
          back={
            <Link href={back} className={button('secondary')}>
              {t('back')}
            </Link>
          }
        >
          <button type="submit" className={`${button()} max-lg:w-full`}>
            {t('continue')}
            <ForwardArrow />
          </button>
        </StepBar>
      </Form>
    </>
  )
}
