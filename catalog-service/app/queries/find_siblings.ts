import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { cacheTags } from '@marketplace/shared/contracts/cache_tags'
import { rowsOf } from '#sql/rows'

/** Tags of pages that show a product with its siblings. */
const kinds = ['product', 'reviews']

/** The tags, and those of all products that share a family with one that they name. */
export async function addTagsOfSiblings(tags: string[]): Promise<string[]> {
  const named = tags.map((tag) => tag.split(':')).filter(([kind]) => kinds.includes(kind!))
  if (!named.length) return tags
  const siblings = await rowsOf<{ tag: string }>(
    `select t.kind || ':' || m.id as tag
     from unnest(?::text[], ?::uuid[]) t (kind, id) join products p on p.id = t.id
     join products m on m.family_id = p.family_id`,
    [named.map(([kind]) => kind), named.map(([, id]) => id)]
  )
  return [...new Set([...tags, ...siblings.map(({ tag }) => tag)])]
}

/** A product with all others of its family. */
export async function findMemberIds(product: {
  id: string
  familyId: string | null
}): Promise<string[]> {
  if (!product.familyId) return [product.id]
  const members = await rowsOf<{ id: string }>('select id from products where family_id = ?', [
    product.familyId,
  ])
  return members.map(({ id }) => id)
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
