import { rowsOf } from '#sql/rows'

const batch = 2_000

/** Makes the words of a category's products anew, after its name changed, in batches. Doing it again is harmless. */
export class LearnCategoryWords {
  async handle({ category }: { category: string }): Promise<void> {
    for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last;) {
      const rows: { id: string }[] = await rowsOf(
        `with part as (
           select p.id from products p
           where p.id > ? and p.category = coalesce(
             (select category from category_redirects where slug = ?), ?)
           order by p.id limit ${batch}
         ), learnt as (
           update product_search w set tsv = product_words(p) from products p
           where p.id = w.product_id and p.id in (select id from part)
         ) select id from part order by id desc limit 1`,
        [last, category, category]
      )
      last = rows[0]?.id
    }
  }
}
