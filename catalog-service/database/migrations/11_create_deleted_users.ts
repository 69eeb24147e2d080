import { BaseSchema } from '@adonisjs/lucid/schema'
import { createDeletedUsers, dropDeletedUsers } from '@marketplace/shared/server/deleted_users/sql'

/** Whose account the storefront deleted: their tokens are refused from then on. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(createDeletedUsers)
  }

  async down() {
    this.schema.raw(dropDeletedUsers)
  }
}
