import db from '@adonisjs/lucid/services/db'
import type { MessageKind, MessageStatus, UnsentView } from '#domain/messages'
import { maxExactTotal, pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'

/** Which e-mails a view holds. One whose address was refused for good fails again until that is another one. */
const conditions: Record<UnsentView, string> = {
  waiting: `m.status in ('waiting', 'sending')`,
  failed: `m.status in ('failed', 'unknown') and m.error is distinct from 'bounced'`,
  bounced: `m.status = 'failed' and m.error = 'bounced'`,
}

export type UnsentMessage = {
  id: string
  orderNumber: string
  kind: MessageKind
  status: MessageStatus
  error: string | null
  attempts: number
  createdAt: Date
  nextAttemptAt: Date
}

/** A page of e-mails that did not go out: those that wait the oldest first, the others the latest first. */
export async function listUnsentMessages(view: UnsentView, page: PageInput) {
  const rows: UnsentMessage[] = await unsent(view)
    .join('orders as o', 'o.id', 'm.order_id')
    .orderBy('m.id', view === 'waiting' ? 'asc' : 'desc')
    .forPage(page.page, page.perPage)
    .select('m.id', 'm.kind', 'm.status', 'm.error', 'm.attempts')
    .select('o.order_number as orderNumber', 'm.created_at as createdAt')
    .select('m.next_attempt_at as nextAttemptAt')
  const { [view]: total } = await countUnsentMessages([view])
  return { messages: rows, meta: pageMeta(page, total, total <= maxExactTotal) }
}

/** How many each view holds, counted up to where lists count too, in one statement. */
export async function countUnsentMessages<View extends UnsentView>(
  views: readonly View[]
): Promise<Record<View, number>> {
  const columns = views.map((view) => {
    const found = `select from messages m where ${conditions[view]} limit ${maxExactTotal + 1}`
    return `(select count(*)::int from (${found}) found) as ${view}`
  })
  const { rows } = await db.rawQuery(`select ${columns.join(', ')}`)
  return rows[0]
}

function unsent(view: UnsentView) {
  return db.from('messages as m').whereRaw(conditions[view])
}
