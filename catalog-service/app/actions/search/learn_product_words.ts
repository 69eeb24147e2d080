import { rowsOf } from '#sql/rows'
import { statuses } from '#sql/product_conditions'

/** Adds the words that products on sale are named with to the terms, in an order that no other writer crosses. */
export class LearnProductWords {
  async handle({ productIds }: { productIds: string[] }): Promise<void> {
    await rowsOf(
      `insert into search_terms (term, written, products)
       select distinct on (word) word, written, 1
       from products p, words_of(concat_ws(' ', p.name, p.name_ar))
       where p.id = any(?::uuid[]) and ${statuses.active.text} and length(word) between 2 and 40
       order by word on conflict (term) do nothing`,
      [productIds]
    )
  }
}
