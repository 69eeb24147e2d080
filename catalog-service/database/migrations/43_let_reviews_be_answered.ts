import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/** The store's public reply to a review, who found it helpful, who reported it, and what it said before. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table reviews
        add column reply text check (length(reply) between 1 and 2000),
        add column replied_at timestamptz,
        add column helpful_count integer not null default 0 check (helpful_count >= 0),
        add column open_reports integer not null default 0 check (open_reports >= 0),
        add constraint reviews_replied_at_some_time check ((reply is null) = (replied_at is null))`)
    this.schema.raw(`
      create table review_votes (
        review_id  uuid not null references reviews (id) on delete cascade,
        user_id    uuid not null,
        created_at timestamptz not null default now(),
        primary key (review_id, user_id)
      )`)
    this.schema.raw('create index review_votes_of_user on review_votes (user_id)')
    this.schema.raw(`
      create table review_reports (
        review_id   uuid not null references reviews (id) on delete cascade,
        user_id     uuid not null,
        reason      text not null
                      check (reason in ('off_topic', 'abusive', 'personal_data', 'spam', 'other')),
        created_at  timestamptz not null default now(),
        resolved_at timestamptz,
        primary key (review_id, user_id)
      )`)
    this.schema.raw('create index review_reports_of_user on review_reports (user_id)')
    this.schema.raw(`
      create table review_texts (
        review_id  uuid not null references reviews (id) on delete cascade,
        version    integer not null,
        rating     smallint not null,
        comment    text not null,
        status     text not null,
        until      timestamptz not null default now(),
        primary key (review_id, version)
      )`)
    for (const statement of [
      countVotes,
      countReports,
      keepText,
      indexes,
      commentTables(comments),
    ]) {
      this.schema.raw(statement)
    }
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw('drop index reviews_most_helpful')
    this.schema.raw('drop trigger reviews_keep_text on reviews')
    for (const table of ['review_texts', 'review_reports', 'review_votes']) {
      this.schema.dropTable(table)
    }
    for (const name of ['keep_review_text', 'count_review_reports', 'count_review_votes']) {
      this.schema.raw(`drop function ${name}()`)
    }
    this.schema.raw(`
      alter table reviews drop column reply, drop column replied_at, drop column helpful_count,
        drop column open_reports`)
  }
}

const countVotes = `
  create function count_review_votes() returns trigger language plpgsql as $fn$
  begin
    update reviews set helpful_count = helpful_count + case tg_op when 'INSERT' then 1 else -1 end
    where id = coalesce(new.review_id, old.review_id);
    return null;
  end $fn$;
  create trigger review_votes_counted after insert or delete on review_votes
    for each row execute function count_review_votes()`

/** A report is open until staff decide about the review. */
const countReports = `
  create function count_review_reports() returns trigger language plpgsql as $fn$
  begin
    update reviews set open_reports = (
      select count(*) from review_reports where review_id = reviews.id and resolved_at is null)
    where id = coalesce(new.review_id, old.review_id);
    return null;
  end $fn$;
  create trigger review_reports_counted after insert or update of resolved_at or delete on review_reports
    for each row execute function count_review_reports()`

const keepText = `
  create function keep_review_text() returns trigger language plpgsql as $fn$
  begin
    insert into review_texts (review_id, version, rating, comment, status)
    values (old.id, old.version, old.rating, old.comment, old.status);
    return null;
  end $fn$;
  create trigger reviews_keep_text after update of rating, comment on reviews
    for each row when ((old.rating, old.comment) is distinct from (new.rating, new.comment))
    execute function keep_review_text()`

const indexes = `
  create index reviews_most_helpful on reviews (product_id, helpful_count desc, created_at desc, id desc)
    where status = 'approved';
  create index reviews_reported on reviews (created_at, id) where open_reports > 0`

const comments: TableComments = {
  reviews: {
    table: 'What buyers say of a product after delivery. Shown once it is approved.',
    columns: {
      reply: 'What the store answers, for everyone to read.',
      helpful_count: 'How many people found it helpful; follows their votes by a trigger.',
      open_reports: 'Reports since the last decision; follows them by a trigger.',
    },
  },
  review_votes: {
    table: 'Who found a review helpful: once a person, neither its author nor the store’s owner.',
    columns: { user_id: 'An account of the storefront.' },
  },
  review_reports: {
    table: 'Who asked staff to look at a review again, once a person.',
    columns: {
      user_id: 'An account of the storefront.',
      resolved_at: 'When staff decided about the review; null while it waits.',
    },
  },
  review_texts: {
    table: 'What a review said before its author changed it.',
    columns: {
      version: 'The version of the review that said so.',
      status: 'What staff had decided about it then.',
      until: 'When the author changed it.',
    },
  },
}
