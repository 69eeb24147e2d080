import db from '@adonisjs/lucid/services/db'
import { maxSavedViews } from '#domain/saved_views'

export type SavedView = {
  id: string
  name: string
  query: string
  isShared: boolean
  mayRemove: boolean
  /** Whether the list shows what it keeps. */
  isChosen: boolean
}

type Viewer = { userId: string; isAdmin: boolean; isStaff: boolean }

/**
 * A person's own views, then those that the desk shares; owners of stores see their own only. `kept`: what a view of the
 * list that is shown would keep.
 */
export async function listSavedViews(
  { userId, isAdmin, isStaff }: Viewer,
  kept: string
): Promise<SavedView[]> {
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
    const mayRemove = owner === userId || (isShared && isAdmin)
    return { id, name, query, isShared, mayRemove, isChosen: query === kept }
  })
}
