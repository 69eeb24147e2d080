import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  contacts: {
    table: 'Every call and message of the desk to a buyer, and how it ended. Only added to.',
    columns: {
      channel: 'How it went out.',
      outcome: 'How it ended.',
      next_at: 'When the buyer is contacted again. Null where the order was not pending.',
      note: 'For colleagues; blanked with the buyer’s name.',
      actor_id: 'Who made it.',
      actor_name: 'Their name, as it was then.',
    },
  },
}

/** Contacts are added to and never rewritten; a pending order that was contacted always has a next date. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table contacts (
        id         uuid primary key default uuidv7(),
        order_id   uuid not null references orders (id),
        channel    text not null check (channel in ('call', 'whatsapp')),
        outcome    text not null
          check (outcome in ('reached', 'no_answer', 'busy', 'callback', 'wrong_number', 'refused')),
        next_at    timestamptz,
        note       text check (length(note) <= 2000),
        actor_id   uuid,
        actor_name text,
        created_at timestamptz not null default clock_timestamp()
      )`)
    this.schema.raw('create index contacts_of_order on contacts (order_id, created_at, id)')
    this.schema.raw(`
      create function refuse_rewritten_contact() returns trigger language plpgsql as $fn$
      begin
        if tg_op = 'UPDATE'
          and to_jsonb(new) - '{actor_name,note}'::text[] = to_jsonb(old) - '{actor_name,note}'::text[]
          and (new.actor_name is null or new.actor_name = old.actor_name)
          and (new.note is null or new.note = old.note) then
          return new;
        end if;
        raise exception 'contacts are only added to'
          using errcode = 'check_violation', constraint = 'contacts_append_only';
      end $fn$`)
    this.schema.raw(`
      create trigger contacts_append_only before update or delete on contacts
        for each row execute function refuse_rewritten_contact()`)
    this.schema.raw(`
      alter table orders add constraint orders_contacted_have_next
        check (status <> 'pending' or contact_count = 0 or next_contact_at is not null) not valid`)
    this.schema.raw('alter table orders validate constraint orders_contacted_have_next')
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.raw('alter table orders drop constraint orders_contacted_have_next')
    this.schema.dropTable('contacts')
    this.schema.raw('drop function refuse_rewritten_contact()')
  }
}
