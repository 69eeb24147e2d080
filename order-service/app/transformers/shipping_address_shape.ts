import vine from '@vinejs/vine'

/** Where a parcel goes, as the order keeps it. */
export const shippingAddressFields = {
  label: vine.string().nullable(),
  recipientName: vine.string(),
  phone: vine.string(),
  street: vine.string(),
  city: vine.string(),
  state: vine.string(),
  postalCode: vine.string().nullable(),
  landmark: vine.string().nullable(),
  latitude: vine.number().nullable(),
  longitude: vine.number().nullable(),
}
