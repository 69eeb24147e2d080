import { BaseSchema } from '@adonisjs/lucid/schema'

/** A replayed response is the first one byte for byte: jsonb puts keys in an order of its own. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      alter table idempotency_keys
        add column response_text text,
        drop constraint idempotency_keys_completed_with_answer,
        add constraint idempotency_keys_completed_with_response check (
          (status = 'completed') = (response_status is not null)
          and (status = 'completed') = (num_nonnulls(response_text, response_body) > 0)
        )`)
  }

  async down() {
    this.schema.raw(`
      update idempotency_keys set response_body = response_text::jsonb where response_text is not null`)
    this.schema.raw(`
      alter table idempotency_keys
        drop constraint idempotency_keys_completed_with_response,
        drop column response_text,
        add constraint idempotency_keys_completed_with_answer
          check ((status = 'completed') = (response_status is not null and response_body is not null))`)
  }
}
