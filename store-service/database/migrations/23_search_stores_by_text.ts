import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const batch = 1_000

const comments: TableComments = {
  owner_search: {
    table:
      'What an owner and their store are found by, folded once when it is written. Beside both, so that writing it changes neither.',
    columns: {
      name_text: 'What shoppers find the store by: both names and the city. Empty without a store.',
      whole_text:
        'What admins find either by: that, the business, both phones as stored and as dialled here, and the ICE.',
    },
  },
}

const dialled = (phone: string) => `coalesce(${phone} || ' 0' || substr(${phone}, 5), '')`

const nameText = `coalesce(fold(s.name || ' ' || coalesce(s.name_ar, '') || ' ' || s.city), '')`

/** Reads the owner under a lock, so that of two changes at once the later one writes what both left. */
const refresh = `
  create or replace function refresh_owner_search(ids uuid[]) returns void language sql as $fn$
    insert into owner_search (store_owner_id, name_text, whole_text)
    select o.id, ${nameText},
           ${nameText} || ' ' || fold(o.business_name) || ' ' || ${dialled('o.phone')} || ' '
             || ${dialled('s.whatsapp_phone')} || ' ' || coalesce(o.ice, '')
    from store_owners o left join stores s on s.store_owner_id = o.id
    where o.id = any (ids)
    for share of o
    on conflict (store_owner_id) do update set name_text = excluded.name_text, whole_text = excluded.whole_text
  $fn$`

const triggers = `
  create or replace function keep_owner_search() returns trigger language plpgsql as $fn$
  begin
    if tg_table_name = 'stores' then
      perform refresh_owner_search(array[new.store_owner_id]);
    else
      perform refresh_owner_search(array[new.id]);
    end if;
    return null;
  end $fn$;
  create or replace trigger stores_search after insert or update of name, name_ar, city, whatsapp_phone on stores
    for each row execute function keep_owner_search();
  create or replace trigger store_owners_search after insert or update of business_name, phone, ice on store_owners
    for each row execute function keep_owner_search()`

const indexes = {
  owner_search_by_name: 'using gin (name_text gin_trgm_ops)',
  owner_search_by_whole: 'using gin (whole_text gin_trgm_ops)',
  owner_search_without_store: `(store_owner_id) where name_text = ''`,
}

/**
 * Stores and owners are searched in a stored text: folding each row that an index found took longer than finding it, and
 * no index served words of the store or of its owner. Old rows get theirs in batches, each a transaction of its own.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create table if not exists owner_search (
        store_owner_id uuid primary key references store_owners (id) on delete cascade,
        name_text      text not null,
        whole_text     text not null
      )`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(refresh)
    this.schema.raw(triggers)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { last: string | null }[] } = await client.rawQuery(
          `with part as (select id from store_owners where id > ? order by id limit ${batch}),
                written as (select refresh_owner_search(array(select id from part)))
           select (select id from part order by id desc limit 1) as last from written`,
          [last]
        )
        last = rows[0]!.last
      }
    })
    for (const [name, definition] of Object.entries(indexes)) {
      this.schema.raw(`drop index concurrently if exists ${name}`)
      this.schema.raw(`create index concurrently ${name} on owner_search ${definition}`)
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
    this.schema.raw('drop function keep_owner_search()')
    this.schema.raw('drop function refresh_owner_search(uuid[])')
    this.schema.raw('drop table owner_search')
  }
}
