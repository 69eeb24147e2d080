import { BaseSchema } from '@adonisjs/lucid/schema'
import { createVersion, dropVersion } from '@marketplace/shared/server/version'

/** Ratings, stock and the store's own state are not edited here: they leave a version as it is. */
const versioned = {
  products: [
    ...['name', 'name_ar', 'description', 'description_ar', 'category', 'price', 'sku'],
    ...['is_active', 'archived_at'],
  ],
  categories: ['parent_slug', 'name_fr', 'name_ar', 'name_en', 'position'],
  reviews: ['rating', 'comment', 'status', 'rejection_reason', 'rejection_note'],
}

export default class extends BaseSchema {
  async up() {
    for (const [table, columns] of Object.entries(versioned)) {
      this.schema.raw(createVersion(table, columns))
    }
  }

  async down() {
    for (const table of Object.keys(versioned)) this.schema.raw(dropVersion(table))
  }
}
