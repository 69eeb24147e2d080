import type { Selectable } from 'kysely'
import type { Tables } from './tables.ts'

/** What is read of an address. */
export const addressColumns = [
  ...(['id', 'label', 'recipient_name', 'phone', 'street', 'city', 'state'] as const),
  ...(['postal_code', 'landmark', 'latitude', 'longitude'] as const),
  ...(['is_default', 'version', 'created_at'] as const),
]

export type AddressRow = Pick<Selectable<Tables['addresses']>, (typeof addressColumns)[number]>

/** An address as the API tells of it. */
export function toAddress(row: AddressRow) {
  return {
    id: row.id,
    label: row.label,
    recipientName: row.recipient_name,
    phone: row.phone,
    street: row.street,
    city: row.city,
    state: row.state,
    postalCode: row.postal_code,
    landmark: row.landmark,
    latitude: row.latitude === null ? null : Number(row.latitude),
    longitude: row.longitude === null ? null : Number(row.longitude),
    isDefault: row.is_default,
    version: row.version,
    createdAt: row.created_at.toISOString(),
  }
}

export type Address = ReturnType<typeof toAddress>
