import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { cacheTags } from '@marketplace/shared/contracts/cache_tags'
import { rowsOf } from '#sql/rows'

/** The tags, and those of all products that share a family with one that they name. */
export async function addTagsOfSiblings(tags: string[]): Promise<string[]> {
  const named = tags.flatMap((tag) => (tag.startsWith('product:') ? [tag.slice(8)] : []))
  if (!named.length) return tags
  const siblings = await rowsOf<{ id: string }>(
    `select m.id from products p join products m on m.family_id = p.family_id
     where p.id = any(?::uuid[])`,
    [named]
  )
  return [...new Set([...tags, ...siblings.map(({ id }) => cacheTags.product(id))])]
}

/** The tags of a family's members, for those whom a product has just left. */
export async function tagsOfMembers(
  trx: TransactionClientContract,
  familyId: string | null
): Promise<string[]> {
  if (!familyId) return []
  const members = await rowsOf<{ id: string }>(
    'select id from products where family_id = ?',
    [familyId],
    trx
  )
  return members.map(({ id }) => cacheTags.product(id))
}
