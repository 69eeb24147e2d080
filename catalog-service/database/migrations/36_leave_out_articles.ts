import { BaseSchema } from '@adonisjs/lucid/schema'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

const batch = 2_000

/**
 * Takes the Arabic article, alone or behind `و`, `ب`, `ك`, `ف` and `ل`, off every word, because the stemmer leaves
 * it on some. The words of all products are made anew, in batches.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(prepare(withoutArticle('fold(t)')))
    this.defer(refold)
  }

  async down() {
    this.schema.raw(prepare('fold(t)'))
    this.defer(refold)
  }
}

const withoutArticle = (text: string) =>
  `regexp_replace(${text}, '\\m([وبكف]{0,1}ال|لل)(..)', '\\2', 'g')`

const prepare = (text: string) => `
  create or replace function fts_prep(t text) returns text language sql immutable strict parallel safe as $fn$
    select regexp_replace(regexp_replace(regexp_replace(${text},
      'ees{0,1}\\M', 'e', 'g'), 'eres{0,1}\\M', 'er', 'g'), '(..)(ه|ات)\\M', '\\1ة', 'g')
  $fn$`

async function refold(client: QueryClientContract) {
  for (let last: string | undefined = '00000000-0000-0000-0000-000000000000'; last;) {
    const { rows }: { rows: { id: string }[] } = await client.rawQuery(
      `with part as (
         select product_id from product_search where product_id > ? order by product_id limit ${batch}
       ), folded as (
         update product_search w set tsv = product_words(p) from products p
         where p.id = w.product_id and p.id in (select product_id from part)
       ) select product_id as id from part order by product_id desc limit 1`,
      [last]
    )
    last = rows[0]?.id
  }
}
