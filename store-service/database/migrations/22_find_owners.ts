import { BaseSchema } from '@adonisjs/lucid/schema'

/** Admins find stores by business, phone and ICE of their owners too. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create index store_owners_by_words on store_owners using gin (
        (fold(business_name || ' ' || coalesce(phone || ' 0' || substr(phone, 5), '') || ' ' || coalesce(ice, '')))
        gin_trgm_ops)`)
  }

  async down() {
    this.schema.raw('drop index store_owners_by_words')
  }
}
