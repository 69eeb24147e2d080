'use server'

import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { addressFromForm } from '@/domain/addresses/address-from-form'
import { createAddress } from '@/domain/addresses/create-address'
import { deleteAddress } from '@/domain/addresses/delete-address'
import { updateAddress } from '@/domain/addresses/update-address'
import { newAddressValidator } from '@/domain/addresses/validators'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { requireSession } from '@/lib/require-session'
import { validate } from '@/lib/validate'

const path = '/account/addresses'

/** Saves a new address, or the one of that id. */
export async function saveAddress(
  locale: Locale,
  id: string | null,
  _: FormState,
  data: FormData
): Promise<FormState> {
  const { user } = await requireSession(locale, path)
  const state = await submit(locale, data, async () => {
    const input = await validate(locale, newAddressValidator, addressFromForm(data))
    if (id) await updateAddress(user.id, id, input)
    else await createAddress(user.id, input)
  })
  if (Object.keys(state.errors).length || state.message) return state
  redirect(href(locale, path))
}

export async function removeAddress(locale: Locale, id: string, _: FormState, data: FormData) {
  const { user } = await requireSession(locale, path)
  const state = await submit(locale, data, () => deleteAddress(user.id, id))
  refresh()
  return state
}

export async function makeDefault(locale: Locale, id: string, _: FormState, data: FormData) {
  const { user } = await requireSession(locale, path)
  const state = await submit(locale, data, async () => {
    await updateAddress(user.id, id, { isDefault: true })
  })
  refresh()
  return state
}
