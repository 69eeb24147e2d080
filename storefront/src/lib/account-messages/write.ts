import type { Locale } from '@marketplace/shared/contracts/locale'
import { db } from '../db/database.ts'
import type { AccountMessageData, AccountMessageKind } from '../db/tables.ts'

export type NewAccountMessage = {
  userId: string
  kind: AccountMessageKind
  email: string
  locale: Locale
  data: AccountMessageData
}

/** Leaves an e-mail about an account for the worker: whoever asks for it waits for no mail server. */
export async function writeAccountMessage(message: NewAccountMessage): Promise<void> {
  const { userId, kind, email, locale, data } = message
  await db()
    .insertInto('account_messages')
    .values({ user_id: userId, kind, email, locale, data: JSON.stringify(data) })
    .execute()
}
