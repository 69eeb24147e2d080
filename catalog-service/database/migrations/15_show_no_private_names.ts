import { BaseSchema } from '@adonisjs/lucid/schema'

/** An author's shown name never holds an e-mail address or a phone number; such a review has no name. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      update reviews set user_name = '' where user_name ~ '[@＠]|[0-9٠-٩۰-۹０-９]{5}' or user_name = 'Client'`)
    this.schema.raw(`
      alter table reviews add constraint reviews_show_no_private_name
        check (user_name !~ '[@＠]|[0-9٠-٩۰-۹０-９]{5}')`)
  }

  async down() {
    this.schema.raw('alter table reviews drop constraint reviews_show_no_private_name')
  }
}
