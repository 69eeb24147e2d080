import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const batch = 1_000

const comments: TableComments = {
  store_search: {
    table:
      'What a store is found by, folded once when it is written. Beside the stores, so that writing it changes no store.',
    columns: {
      name_text: 'What shoppers find it by: both names and the city.',
      whole_text:
        'What admins find it by: that, the business, both phones as stored and as dialled here, and the ICE.',
    },
  },
}

const dialled = (phone: string) => `coalesce(${phone} || ' 0' || substr(${phone}, 5), '')`

const nameText = `fold(s.name || ' ' || coalesce(s.name_ar, '') || ' ' || s.city)`

/** Reads stores and owners under a lock, so that of two changes at once the later one writes what both left. */
const refresh = `
  create or replace function refresh_store_search(ids uuid[]) returns void language sql as $fn$
    insert into store_search (store_id, name_text, whole_text)
    select s.id, ${nameText},
           ${nameText} || ' ' || fold(o.business_name) || ' ' || ${dialled('o.phone')} || ' '
             || ${dialled('s.whatsapp_phone')} || ' ' || coalesce(o.ice, '')
    from stores s join store_owners o on o.id = s.store_owner_id
    where s.id = any (ids)
    for share of s, o
    on conflict (store_id) do update set name_text = excluded.name_text, whole_text = excluded.whole_text
  $fn$`

const triggers = `
  create or replace function keep_store_search() returns trigger language plpgsql as $fn$
  begin
    if tg_table_name = 'stores' then
      perform refresh_store_search(array[new.id]);
    else
      perform refresh_store_search(array(select id from stores where store_owner_id = new.id));
    end if;
    return null;
  end $fn$;
  create or replace trigger stores_search after insert or update of name, name_ar, city, whatsapp_phone on stores
    for each row execute function keep_store_search();
  create or replace trigger store_owners_search after update of business_name, phone, ice on store_owners
    for each row execute function keep_store_search()`

/**
 * Stores are searched in a stored text: folding each row that an index found took longer than finding it, and no index
 * served words of the store or of its owner. Old rows get theirs in batches, each a transaction of its own.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create table if not exists store_search (
        store_id   uuid primary key references stores (id) on delete cascade,
        name_text  text not null,
        whole_text text not null
      )`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(refresh)
    this.schema.raw(triggers)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { last: string | null }[] } = await client.rawQuery(
          `with part as (select id from stores where id > ? order by id limit ${batch}),
                written as (select refresh_store_search(array(select id from part)))
           select (select id from part order by id desc limit 1) as last from written`,
          [last]
        )
        last = rows[0]!.last
      }
    })
    for (const column of ['name_text', 'whole_text']) {
      this.schema.raw(`drop index concurrently if exists store_search_by_${column}`)
      this.schema.raw(`
        create index concurrently store_search_by_${column} on store_search using gin (${column} gin_trgm_ops)`)
    }
    this.schema.raw('drop index concurrently if exists stores_by_words')
    this.schema.raw('drop index concurrently if exists store_owners_by_words')
  }

  async down() {
    this.schema.raw(`
      create index concurrently if not exists stores_by_words on stores using gin
        (fold(name || ' ' || coalesce(name_ar, '') || ' ' || city) gin_trgm_ops)`)
    this.schema.raw(`
      create index concurrently if not exists store_owners_by_words on store_owners using gin (
        (fold(business_name || ' ' || coalesce(phone || ' 0' || substr(phone, 5), '') || ' ' || coalesce(ice, '')))
        gin_trgm_ops)`)
    this.schema.raw('drop trigger stores_search on stores')
    this.schema.raw('drop trigger store_owners_search on store_owners')
    this.schema.raw('drop function keep_store_search()')
    this.schema.raw('drop function refresh_store_search(uuid[])')
    this.schema.raw('drop table store_search')
  }
}
