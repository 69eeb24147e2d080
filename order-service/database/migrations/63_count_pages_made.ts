import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table print_jobs add column pages_made integer not null default 0 check (pages_made >= 0)`)
    this.schema.raw(`
      comment on column print_jobs.pages_made is 'How many pages were ready when that was last written, while it is made.'`)
  }

  async down() {
    this.schema.raw('alter table print_jobs drop column pages_made')
  }
}
