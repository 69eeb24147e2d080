import type { Selectable } from 'kysely'
import type { Tables } from '../../lib/db/tables.ts'

/** Addresses of one person. */
export const maxAddresses = 20

export type Row = Selectable<Tables['addresses']>

/** An address as the API tells of it. */
export function toAddress(row: Row) {
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

/** What a person may write of it; phone in E.164, `state` a region's code. */
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

/** What a person writes of an address. */
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
