import {
  maxExactSearchTotal,
  maxExactTotal,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'
import { db } from '../../../lib/db/database.ts'
import { countUpTo } from '../../../lib/db/count-up-to.ts'
import { toUser } from '../../../lib/db/user.ts'

/** Newest first; `q` is looked for anywhere in names and e-mail addresses. */
export async function listUsers({ page, perPage, q }: PageInput & { q?: string }) {
  const found = matching(q)
  const [rows, total] = await Promise.all([
    found
      .selectAll()
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute(),
    countUpTo(found, q ? maxExactSearchTotal : maxExactTotal),
  ])
  return { items: rows.map(toUser), ...total }
}

function matching(q: string | undefined) {
  const users = db().selectFrom('users')
  if (!q) return users
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`
  return users.where((where) =>
    where.or([where('email', 'ilike', pattern), where('name', 'ilike', pattern)])
  )
}
