import { BaseSchema } from '@adonisjs/lucid/schema'

/** Whether a suspended store was open before, so that reinstating it opens nothing that its owner had closed. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table stores add column was_active boolean')
    this.schema.raw('update stores set was_active = true where suspended_at is not null')
    this.schema.raw(`
      alter table stores add constraint stores_suspended_from_state
        check (was_active is null or suspended_at is not null)`)
  }

  async down() {
    this.schema.raw('alter table stores drop column was_active')
  }
}
