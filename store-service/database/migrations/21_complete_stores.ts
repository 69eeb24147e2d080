import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

const before = [
  ...['name', 'name_ar', 'description', 'description_ar', 'street', 'city', 'state'],
  ...['latitude', 'longitude', 'logo_url', 'whatsapp_phone'],
  ...['is_active', 'suspended_at', 'suspension_reason'],
]

const now = [...before, 'tagline', 'cover_url', 'verified_at', 'paused_until']

const comments: TableComments = {
  store_decisions: {
    table:
      'What admins decided about a store, and why. Append-only: only names and reasons can be blanked.',
    columns: {
      type: 'business_changed: what was verified is no longer what stands there, so the mark ended by itself.',
      reason: 'What the owner is told.',
      actor_id: 'The admin; of business_changed the owner. Null where nobody wrote it down.',
      actor_name: 'Blanked once the account is deleted.',
    },
  },
  file_removals: {
    table:
      'Files that a job removes once they are due. An upload enters its files before it writes them.',
    columns: {
      key: 'What the names of all its versions begin with, below the folder or in the bucket.',
      due_at:
        'Of an upload an hour later; of a replaced picture once no kept page shows it any more.',
    },
  },
}

/** Columns of the tables above that stood before. */
const columnComments = {
  'stores.tagline': 'Its opening line, in whichever language the owner writes.',
  'stores.cover_url': 'Path of the cover under the gateway, /media/stores/….',
  'stores.verified_at': 'Since when an admin has checked the ICE and RIB of its owner.',
  'stores.paused_until':
    'Until then it is shown and nothing of it can be ordered. It ends by its date alone.',
}

/** Pictures, an opening line, a pause, the verified mark, and the history of what admins decided. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table stores
        add column tagline text check (length(tagline) between 1 and 140),
        add column cover_url text,
        add column verified_at timestamptz,
        add column paused_until timestamptz`)
    this.schema.raw(versionFunction(now))
    this.schema.raw(`
      create table store_decisions (
        id         uuid primary key default uuidv7(),
        store_id   uuid not null references stores (id),
        type       text not null
                     check (type in ('verified', 'unverified', 'business_changed', 'suspended', 'reinstated')),
        reason     text check (length(reason) between 1 and 500),
        actor_id   uuid,
        actor_name text,
        created_at timestamptz not null default clock_timestamp(),
        constraint store_decisions_reason check (reason is null or type in ('unverified', 'suspended'))
      )`)
    this.schema.raw(
      'create index store_decisions_of_store on store_decisions (store_id, created_at desc, id desc)'
    )
    this.schema.raw(
      'create index store_decisions_of_actor on store_decisions (actor_id) where actor_name is not null'
    )
    this.schema.raw(`
      create table file_removals (
        key    text primary key check (key ~ '^stores/pictures/[a-z0-9-]+$'),
        due_at timestamptz not null
      )`)
    this.schema.raw('create index file_removals_due on file_removals (due_at)')
    for (const statement of [appendOnly, removeFiles, verifiedAsChecked]) this.schema.raw(statement)
    this.schema.raw(commentTables(comments))
    for (const [column, text] of Object.entries(columnComments))
      this.schema.raw(`comment on column ${column} is '${text}'`)
    this.schema.raw(`
      insert into store_decisions (store_id, type, reason, created_at)
      select id, 'suspended', suspension_reason, suspended_at from stores where suspended_at is not null`)
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    for (const [table, name] of [
      ['store_owners', 'stores_verified_as_checked'],
      ['stores', 'stores_verified_as_checked'],
      ['stores', 'stores_remove_files'],
    ]) {
      this.schema.raw(`drop trigger ${name} on ${table}`)
    }
    this.schema.raw('drop function refuse_unchecked_mark()')
    this.schema.raw('drop function remove_files_of_store()')
    this.schema.raw('drop table store_decisions')
    this.schema.raw('drop function store_decisions_append_only()')
    this.schema.raw('drop table file_removals')
    this.schema.raw(versionFunction(before))
    this.schema.raw(`
      alter table stores
        drop column tagline, drop column cover_url, drop column verified_at, drop column paused_until`)
  }
}

function versionFunction(columns: readonly string[]): string {
  const row = (alias: string) => columns.map((column) => `${alias}.${column}`).join(', ')
  return `
    create or replace function stores_version() returns trigger language plpgsql as $fn$
    begin
      new.version := old.version;
      if row(${row('new')}) is distinct from row(${row('old')}) then
        new.version := old.version + 1;
      end if;
      return new;
    end $fn$`
}

const appendOnly = `
  create function store_decisions_append_only() returns trigger language plpgsql as $fn$
  begin
    if tg_op = 'UPDATE' and (new.reason is null or new.reason = old.reason)
       and (new.actor_name is null or new.actor_name = old.actor_name)
       and to_jsonb(new) - '{reason,actor_name}'::text[] = to_jsonb(old) - '{reason,actor_name}'::text[]
    then
      return new;
    end if;
    raise exception 'store_decisions is append-only' using errcode = 'object_not_in_prerequisite_state';
  end $fn$;
  create trigger store_decisions_append_only before update or delete on store_decisions
    for each row execute function store_decisions_append_only();
  create trigger store_decisions_never_emptied before truncate on store_decisions
    for each statement execute function store_decisions_append_only()`

/** Kept pages show the old picture for a while. */
const removeFiles = `
  create function remove_files_of_store() returns trigger language plpgsql as $fn$
  begin
    insert into file_removals (key, due_at)
    select substring(url from '^/media/(.+)\\.webp$'), now() + interval '1 hour'
    from unnest(array[old.logo_url, old.cover_url]) url
    where url like '/media/stores/pictures/%'
      and url is distinct from new.logo_url and url is distinct from new.cover_url
    on conflict (key) do nothing;
    return null;
  end $fn$;
  create trigger stores_remove_files after update of logo_url, cover_url on stores
    for each row when ((old.logo_url, old.cover_url) is distinct from (new.logo_url, new.cover_url))
    execute function remove_files_of_store()`

/** The mark says that these very ICE and RIB were checked: without both there is none, and it ends before they change. */
const verifiedAsChecked = `
  create function refuse_unchecked_mark() returns trigger language plpgsql as $fn$
  begin
    if tg_table_name = 'stores' then
      perform from store_owners where id = new.store_owner_id and ice is not null and rib is not null for share;
      if found then return null; end if;
    elsif not exists (select from stores where store_owner_id = new.id and verified_at is not null) then
      return null;
    end if;
    raise exception 'a verified store has an owner with a checked ICE and RIB'
      using errcode = 'check_violation', constraint = 'stores_verified_as_checked';
  end $fn$;
  create trigger stores_verified_as_checked after insert or update of verified_at on stores
    for each row when (new.verified_at is not null) execute function refuse_unchecked_mark();
  create trigger stores_verified_as_checked after update of business_name, ice, rib on store_owners
    for each row when ((old.business_name, old.ice, old.rib) is distinct from (new.business_name, new.ice, new.rib))
    execute function refuse_unchecked_mark()`
