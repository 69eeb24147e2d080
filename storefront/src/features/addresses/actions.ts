'use server'

import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { addressFromForm, versionFromForm } from './server/address-from-form'
import { createAddress } from './server/create-address'
import { deleteAddress } from './server/delete-address'
import { updateAddress } from './server/update-address'
import { newAddressValidator } from './server/validators'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { validate } from '@/lib/http/validate'
import { isStale, showConflicts } from './server/conflicts'

const path = '/account/addresses'

export async function addAddress(locale: Locale, _: FormState, data: FormData): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    await createAddress(user.id, await validate(locale, newAddressValidator, addressFromForm(data)))
    done(locale, path, 'address')
  })
}

/** Saves the address over the version that the form showed, and over no newer one. */
export async function changeAddress(
  locale: Locale,
  boundId: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    const id = uuidOrNotFound(boundId)
    const sent = addressFromForm(data)
    const input = await validate(locale, newAddressValidator, sent)
    try {
      await updateAddress(user.id, id, { ...input, version: versionFromForm(data) })
    } catch (error) {
      if (!isStale(error)) throw error
      return showConflicts(locale, data, { userId: user.id, id, yours: { ...sent, ...input } })
    }
    done(locale, path, 'address')
  })
}

export async function removeAddress(locale: Locale, id: string, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    await deleteAddress(user.id, uuidOrNotFound(id))
    done(locale, path, 'addressRemoved')
  })
}

export async function makeDefault(locale: Locale, id: string, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    await updateAddress(user.id, uuidOrNotFound(id), { isDefault: true })
    done(locale, path, 'addressDefault')
  })
}
