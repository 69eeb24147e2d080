import { BaseSchema } from '@adonisjs/lucid/schema'

const what = 'When AVIF was made of it, or found to be no smaller. Null: a job will look at it.'

/** Photos that were added before AVIF was made have none: a job finds them by this, few at a time. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('alter table images add column if not exists avif_at timestamptz')
    this.schema.raw(`comment on column images.avif_at is '${what}'`)
    this.schema.raw('alter table categories add column if not exists picture_avif_at timestamptz')
    this.schema.raw(`comment on column categories.picture_avif_at is '${what}'`)
    this.schema.raw('drop index concurrently if exists images_without_avif')
    this.schema.raw(
      'create index concurrently images_without_avif on images (url) where avif_at is null'
    )
  }

  async down() {
    this.schema.raw('drop index concurrently if exists images_without_avif')
    this.schema.raw('alter table categories drop column picture_avif_at')
    this.schema.raw('alter table images drop column avif_at')
  }
}
