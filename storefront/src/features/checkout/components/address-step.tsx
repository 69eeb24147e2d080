import Form from 'next/form'
import Link from 'next/link'
import { getLocale, getTranslations } from '@/i18n/translations'
import { AddressForm } from '@/components/address/address-form'
import { AddressLines } from '@/components/address/address-lines'
import { button } from '@/components/ui/button'
import { ForwardArrow } from '@/components/ui/forward-arrow'
import type { Address } from '@/lib/db/address'
import { href } from '@/i18n/href'
import type { FormAction } from '@/lib/forms/form-state'
import { checkoutParams, type CheckoutState } from '../checkout-state'
import { OptionCard } from './option-card'
import { StepBar } from './step-bar'
import { StepHeading } from './step-heading'

type Props = {
  state: CheckoutState
  addresses: Address[]
  userName: string
  saveAddress: FormAction
}

export async function AddressStep({ state, addresses, userName, saveAddress }: Props) {
  const t = await getTranslations('checkout.address')
  const locale = await getLocale()
  const { method, address: chosen } = state
  const first = chosen ?? addresses[0]?.id
  const to = (query: Record<string, string | undefined>) =>
    href(locale, '/checkout', {
      ...checkoutParams({ step: 'address', address: chosen, method }),
      ...query,
    })

  if (addresses.length === 0 || state.writing) {
    return (
      <>
        <StepHeading title={t('title')} />
        <div className="mt-5 lg:mt-6">
          <AddressForm
            action={saveAddress}
            recipientName={userName}
            submitLabel={t('continue')}
            withDefault={false}
          />
        </div>
        {addresses.length > 0 && (
          <p className="mt-4">
            <Link
              href={to({})}
              className="inline-flex min-h-11 items-center text-s font-medium text-primary hover:underline"
            >
              {t('back')}
            </Link>
          </p>
        )}
      </>
    )
  }

  return (
    <>
      <StepHeading title={t('title')} />
      <Form action={href(locale, '/checkout')} className="mt-5 lg:mt-6">
        <input type="hidden" name="step" value="payment" />
        {method !== 'cod' && <input type="hidden" name="method" value={method} />}
        <fieldset className="grid gap-3">
          <legend className="sr-only">{t('choose')}</legend>
          {addresses.map((address) => (
            <OptionCard
              key={address.id}
              name="address"
              value={address.id}
              checked={address.id === first}
              title={address.label || address.recipientName}
              mark={address.isDefault ? t('default') : undefined}
            >
              <AddressLines address={address} withoutName={!address.label} />
            </OptionCard>
          ))}
        </fieldset>
        <p className="mt-2">
          <Link
            href={to({ new: '1' })}
            className="inline-flex min-h-11 items-center text-s font-medium text-primary hover:underline"
          >
            {t('other')}
          </Link>
        </p>
        <StepBar locale={locale}>
          <button type="submit" className={`${button()} max-lg:w-full`}>
            {t('continue')}
            <ForwardArrow />
          </button>
        </StepBar>
      </Form>
    </>
  )
}
