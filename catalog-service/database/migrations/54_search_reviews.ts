import { BaseSchema } from '@adonisjs/lucid/schema'

const indexes: Record<string, string> = {
  by_rating: '(status, rating, created_at, id)',
  by_language: '(status, review_language(comment), created_at, id)',
  decided: '(moderated_at desc, id desc) where moderated_at is not null',
  by_words: `using gin (to_tsvector('simple', fold(user_name || ' ' || comment)))`,
}

/**
 * The queue of reviews is narrowed by stars, language and words, and lists what was decided last. A language is the
 * one whose letters, or small words, a text has most of; a text without letters has none.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create or replace function review_language(t text) returns text language sql immutable strict parallel safe as $fn$
        select case
          when regexp_count(t, '[ء-ي]') > regexp_count(t, '[a-zA-ZÀ-ÿ]') then 'ar'
          when regexp_count(t, '[a-zA-ZÀ-ÿ]') = 0 then null
          when regexp_count(t, '${wordsOf(english)}', 1, 'i') > regexp_count(t, '${wordsOf(french)}', 1, 'i') then 'en'
          else 'fr'
        end
      $fn$`)
    for (const [name, definition] of Object.entries(indexes)) {
      this.schema.raw(`drop index concurrently if exists reviews_${name}`)
      this.schema.raw(`create index concurrently reviews_${name} on reviews ${definition}`)
    }
  }

  async down() {
    for (const name of Object.keys(indexes)) {
      this.schema.raw(`drop index concurrently if exists reviews_${name}`)
    }
    this.schema.raw('drop function review_language(text)')
  }
}

const english =
  'the|and|is|are|was|were|very|good|great|nice|this|that|it|its|with|not|but|my|you|love|quality|beautiful'
const french =
  'le|la|les|l|un|une|des|du|de|et|est|très|tres|bon|bonne|bien|beau|belle|pas|pour|avec|je|il|elle|ce|mais|qualité'

function wordsOf(words: string): string {
  return `\\m(${words})\\M`
}
