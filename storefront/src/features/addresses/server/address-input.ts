/** Addresses of one person. */
export const maxAddresses = 20

/** What a person may write of an address; phone in E.164, `state` a region's code. */
export type AddressInput = {
  label?: string | null
  recipientName: string
  phone: string
  street: string
  city: string
  state: string
  postalCode?: string | null
  landmark?: string | null
  latitude?: number | null
  longitude?: number | null
  isDefault?: boolean
}

/** The columns of an input, without `is_default`, which is never one row's own affair. */
export function toColumns(input: Partial<AddressInput>) {
  return {
    label: input.label,
    recipient_name: input.recipientName,
    phone: input.phone,
    street: input.street,
    city: input.city,
    state: input.state,
    postal_code: input.postalCode,
    landmark: input.landmark,
    latitude: input.latitude,
    longitude: input.longitude,
  }
}

/** The fields of an address that a person writes. */
export const addressFields = [
  'label',
  'recipientName',
  'phone',
  'street',
  'city',
  'state',
  'postalCode',
  'landmark',
  'latitude',
  'longitude',
] as const
