import { sql } from 'kysely'
import { once } from '../process/once.ts'
import { db } from './database.ts'

/** A tag, and when it was revalidated last: a `timestamptz` in its own words, for a Date would lose its microseconds. */
export type RevalidatedTag = { tag: string; at: string }

/** No page is kept for longer, so that nothing older is of use. */
const keptDays = 2

/** A row may become visible this long after its time: what was written later may be seen before it. */
const overlapSeconds = 10

/** When this process itself revalidated a tag: it need not be told. */
const own = once('own-revalidations', () => new Map<string, string>())

/** Tells all instances that the pages of these tags are old. */
export async function saveRevalidated(tags: readonly string[]): Promise<void> {
  if (tags.length === 0) return
  const { rows } = await sql<RevalidatedTag>`
    with forgotten as (
      delete from revalidated_tags where at < now() - make_interval(days => ${keptDays})
    )
    insert into revalidated_tags (tag)
    select distinct tag from unnest(${tags}::text[]) tag order by tag
    on conflict (tag) do update set at = clock_timestamp()
    returning tag, at::text`.execute(db())
  for (const { tag, at } of rows) own().set(tag, at)
}

/**
 * What any instance revalidated since then, the oldest first, and again what it revalidated shortly before; null for all
 * that is known.
 */
export async function findRevalidated(since: string | null): Promise<RevalidatedTag[]> {
  const { rows } = await sql<RevalidatedTag>`
    select tag, at::text from revalidated_tags
    where at > coalesce(${since}::timestamptz, '-infinity') - make_interval(secs => ${overlapSeconds})
    order by at`.execute(db())
  return rows
}

/** Whether this process revalidated it itself, at that very time. */
export function isOwn({ tag, at }: RevalidatedTag): boolean {
  return own().get(tag) === at
}
