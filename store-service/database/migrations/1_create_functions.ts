import { BaseSchema } from '@adonisjs/lucid/schema'
import { ensureUuidv7 } from '@marketplace/shared/server/uuidv7_sql'
import { createFold, dropFold } from '@marketplace/shared/server/fold_sql'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(ensureUuidv7)
    this.schema.raw('create extension if not exists pg_trgm')
    this.schema.raw(createFold)
  }

  async down() {
    this.schema.raw(dropFold)
  }
}
