import { BaseSchema } from '@adonisjs/lucid/schema'
import { createVersion, dropVersion } from '@marketplace/shared/server/version'

const storeColumns = [
  ...['name', 'name_ar', 'description', 'description_ar', 'street', 'city', 'state'],
  ...['latitude', 'longitude', 'logo_url', 'whatsapp_phone'],
  ...['is_active', 'suspended_at', 'suspension_reason'],
]

/** What people edit and what the team decides carries the version at which it was read. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(createVersion('stores', storeColumns))
    this.schema.raw(createVersion('store_owners', ['business_name', 'phone', 'ice', 'rib']))
  }

  async down() {
    this.schema.raw(dropVersion('store_owners'))
    this.schema.raw(dropVersion('stores'))
  }
}
