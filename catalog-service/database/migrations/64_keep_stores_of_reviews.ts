import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

/** What a store's owner reads: all that is shown, and what has no reply. */
const indexes = {
  reviews_of_store: '',
  reviews_to_answer: 'and reply is null',
}

/**
 * A review says in which store its product is sold, which never changes: the reviews of a store were looked for product
 * by product. Old rows get it in batches, each a transaction of its own.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('alter table reviews add column if not exists store_id uuid')
    this.schema.raw(`comment on column reviews.store_id is 'Of its product. Written by a trigger.'`)
    this.schema.raw(`
      create or replace function keep_review_store() returns trigger language plpgsql as $fn$
      begin
        new.store_id := (select store_id from products where id = new.product_id);
        return new;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger reviews_keep_store before insert on reviews
        for each row execute function keep_review_store()`)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as materialized (
             select id from reviews where id > ? order by id limit ${batch}
           ), filled as (
             update reviews r set store_id = p.store_id from part, products p
             where r.id = part.id and p.id = r.product_id and r.store_id is null
           ) select id from part order by id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
      for (const [name, condition] of Object.entries(indexes)) {
        await client.rawQuery(`drop index concurrently if exists ${name}`)
        await client.rawQuery(`
          create index concurrently ${name} on reviews (store_id, created_at desc, id desc)
            where status = 'approved' ${condition}`)
      }
    })
  }

  async down() {
    for (const name of Object.keys(indexes)) {
      this.schema.raw(`drop index concurrently if exists ${name}`)
    }
    this.schema.raw('drop trigger reviews_keep_store on reviews')
    this.schema.raw('drop function keep_review_store()')
    this.schema.raw('alter table reviews drop column store_id')
  }
}
