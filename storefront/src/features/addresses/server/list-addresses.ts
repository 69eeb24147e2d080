import type { PageInput } from '@marketplace/shared/contracts/pagination'
import { db } from '../../../lib/db/database.ts'
import { countUpTo } from '../../../lib/db/count-up-to.ts'
import { toAddress } from '../../../lib/db/address.ts'

/** A person's addresses, the default first, then the newest. */
export async function listAddresses(userId: string, { page, perPage }: PageInput) {
  const own = db().selectFrom('addresses').where('user_id', '=', userId)
  const [rows, total] = await Promise.all([
    own
      .selectAll()
      .orderBy('is_default', 'desc')
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute(),
    countUpTo(own),
  ])
  return { items: rows.map(toAddress), ...total }
}
