import { BaseSchema } from '@adonisjs/lucid/schema'

const indexes: Record<string, string> = {
  newest: '(created_at desc, id desc)',
  by_words: `using gin (to_tsvector('simple', fold(name || ' ' || coalesce(name_ar, ''))))`,
}

/** The panel lists families, the newest first, and finds them by words of their names. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    for (const [name, definition] of Object.entries(indexes)) {
      this.schema.raw(`drop index concurrently if exists families_${name}`)
      this.schema.raw(`create index concurrently families_${name} on families ${definition}`)
    }
  }

  async down() {
    for (const name of Object.keys(indexes)) {
      this.schema.raw(`drop index concurrently if exists families_${name}`)
    }
  }
}
