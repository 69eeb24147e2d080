import db from '@adonisjs/lucid/services/db'
import { phoneOf } from '#domain/buyers'
import { countUpTo } from '#sql/count_up_to'
import { literally } from '#sql/match_words'
import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import { compactDigits } from '@marketplace/shared/contracts/text'

export type BuyerBlock = {
  id: string
  phone: string
  reason: string
  until: string | null
  by: string | null
  createdAt: string
  /** When and by whom it ended; both null while it is in force, `liftedBy` also where it ended by its date. */
  endedAt: string | null
  liftedBy: string | null
}

type Filter = { view: 'open' | 'ended'; q?: string }

const isOpen = 'lifted_at is null and (until is null or until > now())'

/** A page of blocks, the latest first; `q` is a part of the phone or of the reason. */
export async function listBuyerBlocks({ view, q }: Filter, page: PageInput) {
  const query = db.from('buyer_blocks').whereRaw(view === 'open' ? isOpen : `not (${isOpen})`)
  if (q) {
    const digits = compactDigits(q)
      .replace(/\D/g, '')
      .replace(/^(00212|212|0)/, '')
    query.where((either) => {
      either.whereRaw(`fold(reason) like '%' || fold(?) || '%'`, [literally(q)])
      if (digits) either.orWhereRaw(`phone_key like '%' || ? || '%'`, [digits])
    })
  }
  const { total, isExact } = await countUpTo(query, q !== undefined)
  const rows = await query
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .forPage(page.page, page.perPage)
    .select('*')
  return { blocks: rows.map(toBlock), meta: pageMeta(page, total, isExact) }
}

function toBlock(row: Record<string, any>): BuyerBlock {
  const ended: Date | null = row.lifted_at ?? (row.until < new Date() ? row.until : null)
  return {
    ...{ id: row.id, phone: phoneOf(row.phone_key), reason: row.reason },
    until: row.until?.toISOString() ?? null,
    by: row.blocked_by_name,
    createdAt: row.created_at.toISOString(),
    endedAt: ended?.toISOString() ?? null,
    liftedBy: row.lifted_by_name,
  }
}
