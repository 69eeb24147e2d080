import { textIfSent, textOf } from '../../../lib/forms/text-of.ts'

/** What the address form sends, as the API would take it; empty fields are null, absent ones undefined. */
export function addressFromForm(data: FormData) {
  return {
    recipientName: textOf(data, 'recipientName'),
    phone: textOf(data, 'phone'),
    state: textOf(data, 'state'),
    city: textOf(data, 'city'),
    street: textOf(data, 'street'),
    landmark: textIfSent(data, 'landmark'),
    postalCode: textIfSent(data, 'postalCode'),
    label: textIfSent(data, 'label'),
    ...(data.has('isDefault') ? { isDefault: true } : {}),
  }
}

/** The version that the form showed. A form without one is stale: it would overwrite unseen. */
export function versionFromForm(data: FormData): number {
  return Number(textOf(data, 'version') ?? 0) || 0
}
