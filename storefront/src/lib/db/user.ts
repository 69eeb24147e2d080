import type { Selectable } from 'kysely'
import type { Tables } from './tables.ts'

type Row = Selectable<Tables['users']>

/** A person as the API tells of them, to themselves and to admins. */
export function toUser(row: Row) {
  return {
    id: row.id,
    email: row.email,
    emailVerified: row.email_verified,
    name: row.name,
    image: row.image,
    phone: row.phone,
    locale: row.locale,
    roles: row.roles,
    isAdmin: row.is_admin,
    createdAt: row.created_at.toISOString(),
  }
}

export type User = ReturnType<typeof toUser>
