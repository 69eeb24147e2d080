import db from '@adonisjs/lucid/services/db'
import type { MessageKind, MessageStatus, UnsentView } from '#domain/messages'
import { isByHand, textIsNews, unsentConditions } from '#sql/unsent_messages'
import { maxExactTotal, pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

export type UnsentMessage = {
  id: string
  orderNumber: string
  recipientName: string
  kind: MessageKind
  status: MessageStatus
  error: string | null
  attempts: number
  createdAt: Date
  nextAttemptAt: Date
  /** Whether staff may tell it by WhatsApp. */
  mayWrite: boolean
}

/** A page of what did not go out: what waits the oldest first, the others the latest first. */
export async function listUnsentMessages(view: UnsentView, page: PageInput) {
  const rows: UnsentMessage[] = await unsent(view)
    .join('orders as o', 'o.id', 'messages.order_id')
    .orderBy(orders[view])
    .forPage(page.page, page.perPage)
    .select(
      'messages.id',
      'messages.kind',
      'messages.status',
      'messages.error',
      'messages.attempts'
    )
    .select('o.order_number as orderNumber', 'messages.created_at as createdAt')
    .select('messages.next_attempt_at as nextAttemptAt')
    .select(db.raw(`o.shipping_address ->> 'recipientName' as "recipientName"`))
    .select(db.raw(`${isByHand} and ${textIsNews('o')} as "mayWrite"`))
  const { [view]: total } = await countUnsentMessages([view])
  return { messages: rows, meta: pageMeta(page, total, total <= maxExactTotal) }
}

/** As the view's index is sorted. */
const orders: Record<UnsentView, { column: string; order: 'asc' | 'desc' }[]> = {
  waiting: [{ column: 'messages.id', order: 'asc' }],
  by_hand: [
    { column: 'messages.created_at', order: 'asc' },
    { column: 'messages.id', order: 'asc' },
  ],
  failed: [{ column: 'messages.id', order: 'desc' }],
  bounced: [{ column: 'messages.id', order: 'desc' }],
}

/** How many each view holds, counted up to where lists count too, in one statement. */
export async function countUnsentMessages<View extends UnsentView>(
  views: readonly View[]
): Promise<Record<View, number>> {
  const columns = views.map((view) => {
    const found = `select from messages where ${unsentConditions[view]} limit ${maxExactTotal + 1}`
    return `(select count(*)::int from (${found}) found) as ${view}`
  })
  const { rows } = await db.rawQuery(`select ${columns.join(', ')}`)
  return rows[0]
}

function unsent(view: UnsentView) {
  return db.from('messages').whereRaw(unsentConditions[view])
}
