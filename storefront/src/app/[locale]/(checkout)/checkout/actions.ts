'use server'

import { redirect } from 'next/navigation'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { addressFromForm } from '@/features/addresses/server/address-from-form'
import { createAddress } from '@/features/addresses/server/create-address'
import { newAddressValidator } from '@/features/addresses/server/validators'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { validate } from '@/lib/http/validate'
import { checkoutParams } from '@/features/checkout/checkout-state'

/** Keeps the address and goes on to the payment with it. */
export async function saveCheckoutAddress(
  locale: Locale,
  method: PaymentMethod,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    const input = await validate(locale, newAddressValidator, addressFromForm(data))
    const { id: address } = await createAddress(user.id, input)
    redirect(href(locale, '/checkout', checkoutParams({ step: 'payment', address, method })))
  })
}
