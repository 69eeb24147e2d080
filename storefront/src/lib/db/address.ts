import type { Selectable } from 'kysely'
import type { Tables } from './tables.ts'

export type AddressRow = Selectable<Tables['addresses']>

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
