import db from '@adonisjs/lucid/services/db'
import { maxSavedViews } from '#domain/saved_views'

export type SavedView = {
  id: string
  name: string
  query: string
  isShared: boolean
  mayRemove: boolean
}

type Viewer = { userId: string; isAdmin: boolean; isStaff: boolean }

/** A person's own views, then those that the desk shares; owners of stores see their own only. */
export async function listSavedViews({ userId, isAdmin, isStaff }: Viewer): Promise<SavedView[]> {
  const rows = await db
    .from('saved_views')
    .where('user_id', userId)
    .if(isStaff, (query) => query.orWhere('is_shared', true))
    .orderByRaw('(user_id = ?) desc', [userId])
    .orderBy('created_at')
    .orderBy('id')
    .limit(2 * maxSavedViews)
    .select('id', 'name', 'query', 'is_shared', 'user_id')
  return rows.map(({ id, name, query, is_shared: isShared, user_id: owner }) => {
    return { id, name, query, isShared, mayRemove: owner === userId || (isShared && isAdmin) }
  })
}
