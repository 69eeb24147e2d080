import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { slugFor } from '@marketplace/shared/server/slug'
import type { Infer } from '@vinejs/vine/types'
import { changeTree, childrenOf } from '#actions/categories/change_tree'
import { saveAttributes } from '#actions/categories/save_attributes'
import { UnknownParentException } from '#exceptions/category_exception'
import { rowsOf } from '#sql/rows'
import type { createCategoryValidator } from '#validators/category'

export type CreateCategoryInput = Infer<typeof createCategoryValidator>

/** Adds a category as the last of its siblings. Gives its slug, made of the French name where none was given. */
@inject()
export class CreateCategory {
  constructor(private queue: Queue) {}

  handle({ slug, parent = null, name, attributes = [] }: CreateCategoryInput): Promise<string> {
    return changeTree(this.queue, async (trx) => {
      if (parent !== null) await assertExists(trx, parent)
      const siblings = await childrenOf(trx, parent)
      const free = slug ?? (await freeSlug(trx, name.fr))
      await rowsOf(
        `insert into categories (slug, parent_slug, name_fr, name_ar, name_en, position)
         values (?, ?, ?, ?, ?, (select coalesce(max(position) + 1, 0) from categories where slug = any(?::text[])))`,
        [free, parent, name.fr, name.ar, name.en, siblings],
        trx
      )
      await saveAttributes(trx, free, attributes)
      return free
    })
  }
}

async function assertExists(trx: TransactionClientContract, slug: string) {
  const found = await rowsOf('select from categories where slug = ?', [slug], trx)
  if (!found.length) throw new UnknownParentException()
}

/** Nobody else writes slugs meanwhile: the tree is locked. */
async function freeSlug(trx: TransactionClientContract, name: string): Promise<string> {
  const rows = await rowsOf<{ slug: string }>(
    'select slug from categories union all select slug from category_redirects',
    [],
    trx
  )
  const taken = new Set(['new', ...rows.map(({ slug }) => slug)])
  for (let attempt = 0; ; attempt++) {
    const slug = slugFor(name, 'categorie', attempt)
    if (!taken.has(slug)) return slug
  }
}
