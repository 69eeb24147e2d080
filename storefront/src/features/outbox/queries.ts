import { accountContent } from '@/lib/account-messages/content'
import { services, type OutgoingMessage } from '@/lib/clients/services'
import { db } from '@/lib/db/database'

const shown = 50

/** What the shop has written to people lately, about accounts and orders, the newest first. */
export async function listOutgoing(): Promise<OutgoingMessage[]> {
  const [account, orders] = await Promise.all([accountMessages(), orderMessages()])
  return [...account, ...orders].sort((a, b) => b.at.localeCompare(a.at)).slice(0, shown)
}

async function accountMessages(): Promise<OutgoingMessage[]> {
  const rows = await db()
    .selectFrom('account_messages')
    .selectAll()
    .where('status', '=', 'sent')
    .orderBy('created_at', 'desc')
    .limit(shown)
    .execute()
  return rows.map(({ id, kind, email: to, locale, data, created_at: at }) => ({
    ...{ id, channel: 'email', to, locale, at: at.toISOString() },
    content: accountContent({ kind, locale, data }),
  }))
}

async function orderMessages(): Promise<OutgoingMessage[]> {
  const { data } = await services()['order-service'].call('GET', '/internal/outbox', {})
  return data
}
