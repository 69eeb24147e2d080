import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { tagsOfCategories } from '@marketplace/shared/contracts/cache_tags'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Queue } from '@marketplace/shared/server/queue'
import { assertVersion } from '@marketplace/shared/server/version'
import { categoryErrorOf } from '#exceptions/category_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { rowsOf } from '#sql/rows'

/** Runs one change of the tree; others wait, so that the places among siblings stay whole. All pages follow. */
export async function changeTree<Result>(
  queue: Queue,
  work: (trx: TransactionClientContract) => Promise<Result>
): Promise<Result> {
  try {
    return await db.transaction(async (trx) => {
      await trx.rawQuery(`select pg_advisory_xact_lock(hashtext('categories'))`)
      const result = await work(trx)
      await queue.send(trx, RevalidateStorefront, { tags: tagsOfCategories() })
      return result
    })
  } catch (error) {
    throw categoryErrorOf(error)
  }
}

/** Locks a category against products that would be put into it. Throws 404, or 409 where it is no longer at `version`. */
export async function lockCategory(
  trx: TransactionClientContract,
  slug: string,
  version?: number
): Promise<{ slug: string; parentSlug: string | null }> {
  const [category] = await rowsOf<{ slug: string; parentSlug: string | null; version: number }>(
    `select slug, parent_slug as "parentSlug", version from categories where slug = ? for update`,
    [slug],
    trx
  )
  if (!category) throw new ProblemError('not_found')
  assertVersion(version, category)
  return category
}

/** Writes the places of siblings in this order; rows that keep theirs are left alone. */
export async function placeInOrder(trx: TransactionClientContract, slugs: string[]): Promise<void> {
  await rowsOf(
    `update categories c set position = o.place - 1
     from unnest(?::text[]) with ordinality o (slug, place)
     where c.slug = o.slug and c.position <> o.place - 1`,
    [slugs],
    trx
  )
}

/** The categories that lie in one, or at the top, in their order. */
export async function childrenOf(
  trx: TransactionClientContract,
  parent: string | null
): Promise<string[]> {
  const rows = await rowsOf<{ slug: string }>(
    `select slug from categories where parent_slug is not distinct from ? and moving_to is null
     order by position, slug`,
    [parent],
    trx
  )
  return rows.map(({ slug }) => slug)
}
