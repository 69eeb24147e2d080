import { BaseSchema } from '@adonisjs/lucid/schema'

/** Who decided about a review, by name, as stock movements and orders keep it; also about a text that was changed since. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      alter table reviews
        add column if not exists moderated_by_name text,
        drop constraint if exists reviews_moderator_named,
        add constraint reviews_moderator_named
          check (moderated_by_name is null or moderated_by is not null) not valid`)
    this.schema.raw(`
      alter table review_texts
        add column if not exists moderated_by uuid,
        add column if not exists moderated_by_name text`)
    this.schema.raw(keepText(['moderated_by', 'moderated_by_name']))
    for (const table of tables) {
      this.schema.raw(`
        comment on column ${table}.moderated_by_name is
          'Of whoever decided, as their token said it. Null for decisions before it was kept, and once the account is deleted.'`)
      this.schema.raw(`drop index concurrently if exists ${table}_of_moderator`)
      this.schema.raw(`
        create index concurrently ${table}_of_moderator on ${table} (moderated_by)
          where moderated_by_name is not null`)
    }
    this.schema.raw(
      `comment on column review_texts.moderated_by is 'Who had decided so; null for a text that waited.'`
    )
    this.schema.raw('alter table reviews validate constraint reviews_moderator_named')
  }

  async down() {
    this.schema.raw(keepText())
    this.schema.raw('alter table reviews drop column moderated_by_name')
    this.schema.raw(
      'alter table review_texts drop column moderated_by, drop column moderated_by_name'
    )
  }
}

const tables = ['reviews', 'review_texts']

/** As 43_let_reviews_be_answered has it, with more columns of the review as it was. */
function keepText(more: string[] = []): string {
  const kept = ['version', 'rating', 'comment', 'status', ...more]
  return `
    create or replace function keep_review_text() returns trigger language plpgsql as $fn$
    begin
      insert into review_texts (review_id, ${kept.join(', ')})
      values (old.id, ${kept.map((column) => `old.${column}`).join(', ')});
      return null;
    end $fn$`
}
