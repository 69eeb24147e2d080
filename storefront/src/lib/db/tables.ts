import type { ColumnType, Generated } from 'kysely'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { StaffRole } from '@marketplace/shared/contracts/principal'
import type { ServiceName } from '../clients/services.ts'

/** The rows of the tables that our own code reads and writes. See `migrations/`. */
export type Tables = {
  users: Users
  sessions: Sessions
  accounts: Accounts
  verification_tokens: { id: Generated<string>; identifier: string; value: string }
  addresses: Addresses
  wishlist: Wishlist
  cart_items: CartItems
  purchases: { checkout_id: string; user_id: string; created_at: ColumnType<Date, never, never> }
  user_events: UserEvents
  account_messages: AccountMessages
  revalidated_tags: { tag: string; at: ColumnType<Date, never, Date> }
  ended_sessions: { session_id: string; ended_at: ColumnType<Date, never, never> }
  rate_limits: { id: Generated<string>; key: string; count: number; last_request: bigint }
}

type Now = ColumnType<Date, never, Date>

type Users = {
  id: Generated<string>
  email: string
  email_verified: Generated<boolean>
  name: string
  image: string | null
  phone: string | null
  locale: Generated<Locale>
  roles: Generated<StaffRole[]>
  is_admin: Generated<boolean>
  created_at: ColumnType<Date, never, never>
  updated_at: Now
}

type Sessions = {
  id: Generated<string>
  user_id: string
  token: string
  expires_at: Date
  ip_address: string | null
  user_agent: string | null
  created_at: ColumnType<Date, never, never>
  updated_at: Now
}

type Accounts = {
  id: Generated<string>
  user_id: string
  provider_id: string
  account_id: string
  password: string | null
}

type Addresses = {
  id: Generated<string>
  user_id: string
  label: string | null
  recipient_name: string
  phone: string
  street: string
  city: string
  state: string
  postal_code: string | null
  landmark: string | null
  latitude: ColumnType<string | null, number | null | undefined, number | null>
  longitude: ColumnType<string | null, number | null | undefined, number | null>
  is_default: boolean
  /** Counted by a trigger. */
  version: ColumnType<number, never, never>
  created_at: ColumnType<Date, never, never>
  updated_at: Now
}

type Wishlist = {
  id: Generated<string>
  user_id: string
  product_id: string
  added_at: ColumnType<Date, never, never>
}

type CartItems = {
  user_id: string
  product_id: string
  quantity: number
  updated_at: Now
}

type UserEvents = {
  user_id: string
  service: ServiceName
  deleted_at: Date
  attempts: Generated<number>
  next_attempt_at: Generated<Date>
  last_error: string | null
}

export const accountMessageKinds = [
  ...(['verify_email', 'reset_password', 'email_changed', 'new_device'] as const),
] as const
export type AccountMessageKind = (typeof accountMessageKinds)[number]

/** What an e-mail says beside its kind. */
export type AccountMessageData = { url?: string; device?: string; at?: string }

type AccountMessages = {
  id: Generated<string>
  user_id: string
  kind: AccountMessageKind
  email: string
  locale: Locale
  data: ColumnType<AccountMessageData, string, string>
  status: Generated<'waiting' | 'sending' | 'sent' | 'failed' | 'unknown'>
  attempts: Generated<number>
  next_attempt_at: Generated<Date>
  claimed_at: Date | null
  sent_at: Date | null
  error: string | null
  created_at: ColumnType<Date, never, never>
}
