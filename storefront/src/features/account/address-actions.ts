'use server'

import { addressFromForm } from '@/domain/addresses/address-from-form'
import { createAddress } from '@/domain/addresses/create-address'
import { deleteAddress } from '@/domain/addresses/delete-address'
import { updateAddress } from '@/domain/addresses/update-address'
import { newAddressValidator } from '@/domain/addresses/validators'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { validate } from '@/lib/validate'

const path = '/account/addresses'

/** Saves a new address, or the one of that id. */
export async function saveAddress(
  locale: Locale,
  id: string | null,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    const input = await validate(locale, newAddressValidator, addressFromForm(data))
    if (id) await updateAddress(user.id, id, input)
    else await createAddress(user.id, input)
    done(locale, path, 'address')
  })
}

export async function removeAddress(locale: Locale, id: string, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    await deleteAddress(user.id, id)
    done(locale, path, 'addressRemoved')
  })
}

export async function makeDefault(locale: Locale, id: string, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    await updateAddress(user.id, id, { isDefault: true })
    done(locale, path, 'addressDefault')
  })
}
