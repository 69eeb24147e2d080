import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  print_jobs: {
    table: 'PDFs of labels, packing slips and pick lists, each made by a job and kept for a week.',
    columns: {
      kind: 'What is on its pages.',
      order_ids: 'The orders, in the order of the pages.',
      store_id: 'The store whose owner asked for it. Null for order staff.',
      locale: 'The language of its words; names stand in both scripts.',
      status: 'A trigger refuses every way back.',
      pages: 'How many it has. Null until it is done.',
      key: 'Of its file. Null until it is done.',
      error: 'Why it failed for good.',
      created_by: 'The person who asked for it, who alone sees it.',
    },
  },
}

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table print_jobs (
        id          uuid primary key default uuidv7(),
        kind        text not null check (kind in ('labels', 'slips', 'labels_and_slips', 'pick_list')),
        order_ids   uuid[] not null check (cardinality(order_ids) between 1 and 200),
        store_id    uuid,
        locale      text not null check (locale in ('fr', 'ar', 'en')),
        status      text not null default 'waiting' check (status in ('waiting', 'working', 'done', 'failed')),
        pages       integer check (pages > 0),
        key         text,
        error       text check (length(error) <= 500),
        created_by  uuid not null,
        created_at  timestamptz not null default now(),
        finished_at timestamptz,
        constraint print_jobs_state check (
          (status = 'done') = (key is not null and pages is not null)
          and (status = 'failed') = (error is not null)
          and (status in ('done', 'failed')) = (finished_at is not null))
      )`)
    this.schema.raw(
      'create index print_jobs_of_person on print_jobs (created_by, created_at desc, id desc)'
    )
    this.schema.raw('create index print_jobs_by_age on print_jobs (created_at)')
    this.schema.raw(`
      create function refuse_print_job_reopened() returns trigger language plpgsql as $fn$
      begin
        if old.status in ('done', 'failed') and new.status <> old.status then
          raise exception 'a document that is % stays so', old.status
            using errcode = 'check_violation', constraint = 'print_jobs_final';
        end if;
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger print_jobs_final before update on print_jobs
        for each row execute function refuse_print_job_reopened()`)
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.dropTable('print_jobs')
    this.schema.raw('drop function refuse_print_job_reopened()')
  }
}
