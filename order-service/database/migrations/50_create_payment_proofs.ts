import { BaseSchema } from '@adonisjs/lucid/schema'
import { maxBytes } from '@marketplace/shared/contracts/limits'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  payment_proofs: {
    table: 'Receipts that shoppers sent of their transfers. One that waits keeps its orders.',
    columns: {
      order_id: 'The order under which it was sent.',
      checkout_id: 'The purchase that it pays: one transfer may pay all of its orders.',
      key: 'The name of its file on the private disk or in the bucket.',
      type: 'By its content, whatever its name said.',
      sha256: 'Of its content. One file is one row in a checkout.',
      reason: 'Why it was refused, as the shopper is told.',
      decided_by: 'Of the order staff.',
    },
  },
  file_removals: {
    table:
      'Files that a job removes once they are due. An upload enters its file before it writes it, its row takes it out.',
    columns: {
      key: 'The name of the file on the disk or in the bucket.',
      due_at: 'Of an upload an hour later, so that a crash leaves nothing behind.',
    },
  },
}

/** Receipts of transfers, and the files that must still be removed. A decision is final. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table payment_proofs (
        id              uuid primary key default uuidv7(),
        order_id        uuid not null references orders (id),
        checkout_id     uuid not null,
        key             text not null unique check (key ~ '^orders/proofs/[a-z0-9-]+$'),
        type            text not null check (type in ('jpeg', 'png', 'webp', 'pdf')),
        bytes           integer not null check (bytes between 1 and ${maxBytes.image}),
        sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        status          text not null default 'waiting' check (status in ('waiting', 'accepted', 'refused')),
        reason          text check (length(reason) between 1 and 500),
        decided_by      uuid,
        decided_by_name text,
        decided_at      timestamptz,
        created_at      timestamptz not null default now(),
        constraint payment_proofs_one_file unique (checkout_id, sha256),
        constraint payment_proofs_decided check ((status = 'waiting') = (decided_at is null)),
        constraint payment_proofs_refused_with_reason check ((status = 'refused') = (reason is not null))
      )`)
    this.schema.raw('create index payment_proofs_of_order on payment_proofs (order_id)')
    this.schema.raw('create index payment_proofs_same_file on payment_proofs (sha256)')
    this.schema.raw(
      `create index payment_proofs_waiting on payment_proofs (created_at, id) where status = 'waiting'`
    )
    this.schema.raw(`
      create table file_removals (
        key    text primary key check (key ~ '^orders/proofs/[a-z0-9-]+$'),
        due_at timestamptz not null
      )`)
    this.schema.raw('create index file_removals_due on file_removals (due_at)')
    this.schema.raw(`
      create function refuse_changed_proof() returns trigger language plpgsql as $fn$
      begin
        if old.status <> 'waiting' or to_jsonb(new) - '{status,reason,decided_by,decided_by_name,decided_at}'::text[]
          <> to_jsonb(old) - '{status,reason,decided_by,decided_by_name,decided_at}'::text[] then
          raise exception 'a receipt is decided once'
            using errcode = 'check_violation', constraint = 'payment_proofs_decided_once';
        end if;
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger payment_proofs_decided_once before update on payment_proofs
        for each row execute function refuse_changed_proof()`)
    this.schema.raw(`
      create function remove_file_of_proof() returns trigger language plpgsql as $fn$
      begin
        insert into file_removals (key, due_at) values (old.key, now());
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger payment_proofs_remove_file after delete on payment_proofs
        for each row execute function remove_file_of_proof()`)
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.dropTable('payment_proofs')
    this.schema.raw('drop function refuse_changed_proof()')
    this.schema.raw('drop function remove_file_of_proof()')
    this.schema.dropTable('file_removals')
  }
}
