import { BaseSchema } from '@adonisjs/lucid/schema'

const names = {
  categories: ['name_fr', 'name_ar', 'name_en'],
  store_copies: ['name', 'name_ar'],
}

/** Suggestions find categories and stores by the words of their names. */
export default class extends BaseSchema {
  async up() {
    for (const [table, columns] of Object.entries(names)) {
      const text = columns.map((column) => `coalesce(${column}, '')`).join(` || ' ' || `)
      this.schema.raw(`
        alter table ${table} add column words tsvector not null
          generated always as (to_tsvector('market', fts_prep(${text}))) stored`)
      this.schema.raw(
        `comment on column ${table}.words is 'The words of its names, for suggestions.'`
      )
      this.schema.raw(`create index ${table}_words on ${table} using gin (words)`)
    }
  }

  async down() {
    for (const table of Object.keys(names)) {
      this.schema.raw(`alter table ${table} drop column words`)
    }
  }
}
