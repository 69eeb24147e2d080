import { BaseSchema } from '@adonisjs/lucid/schema'

/** A store is called and described in Arabic too, and found by that name. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table stores
        add column name_ar text check (length(name_ar) between 1 and 120),
        add column description_ar text check (length(description_ar) between 1 and 5000)`)
    this.schema.raw('drop index stores_by_words')
    this.schema.raw(`
      create index stores_by_words on stores using gin
        (fold(name || ' ' || coalesce(name_ar, '') || ' ' || city) gin_trgm_ops)`)
  }

  async down() {
    this.schema.raw('drop index stores_by_words')
    this.schema.raw(
      `create index stores_by_words on stores using gin (fold(name || ' ' || city) gin_trgm_ops)`
    )
    this.schema.raw('alter table stores drop column name_ar, drop column description_ar')
  }
}
