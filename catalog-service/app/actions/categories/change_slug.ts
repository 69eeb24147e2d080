import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#sql/rows'

/** Products that are moved in one transaction. Each is written anew, with its search words. */
const batch = 200

/**
 * Puts another row in the place of a category, with everything but its products, which `moveProducts` lets follow. Earlier
 * slugs lead to the new row. The tree is locked.
 */
export async function replaceCategory(
  trx: TransactionClientContract,
  from: string,
  to: string
): Promise<void> {
  await rowsOf('delete from category_redirects where slug = ? and category = ?', [to, from], trx)
  await rowsOf(
    `insert into categories (slug, parent_slug, name_fr, name_ar, name_en, position, picture_url, picture_width,
       attributes_revision, version)
     select ?, parent_slug, name_fr, name_ar, name_en, position, picture_url, picture_width,
       attributes_revision, version + 1
     from categories where slug = ?`,
    [to, from],
    trx
  )
  await rowsOf(
    'update categories set parent_slug = ? where parent_slug = ? and moving_to is null',
    [to, from],
    trx
  )
  for (const table of ['category_attributes', 'category_redirects']) {
    await rowsOf(`update ${table} set category = ? where category = ?`, [to, from], trx)
  }
  await rowsOf(
    'update categories set moving_to = ?, parent_slug = ? where slug = ? or moving_to = ?',
    [to, to, from, from],
    trx
  )
}

/** Moves the next products of a category that was replaced. Tells whether there are more; with the last the row goes. */
export async function moveProducts(
  trx: TransactionClientContract,
  category: string
): Promise<boolean> {
  const [found] = await rowsOf<{ to: string }>(
    'select moving_to as to from categories where slug = ? and moving_to is not null for no key update',
    [category],
    trx
  )
  if (!found) return false
  const moved = await rowsOf<object>(
    `update products set category = ? where id in (
       select id from products where category = ? order by id limit ? for no key update)
     returning id`,
    [found.to, category, batch],
    trx
  )
  if (moved.length === batch) return true
  await rowsOf('delete from categories where slug = ?', [category], trx)
  return false
}
