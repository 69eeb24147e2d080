import { textOf } from '../../lib/forms/text-of.ts'

/** What the address form sends, as the API would take it; empty fields are null. */
export function addressFromForm(data: FormData) {
  return {
    recipientName: textOf(data, 'recipientName'),
    phone: textOf(data, 'phone'),
    state: textOf(data, 'state'),
    city: textOf(data, 'city'),
    street: textOf(data, 'street'),
    landmark: textOf(data, 'landmark'),
    postalCode: textOf(data, 'postalCode'),
    label: textOf(data, 'label'),
    ...(data.has('isDefault') ? { isDefault: true } : {}),
  }
}
