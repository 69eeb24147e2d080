import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A deleted person's phone is blanked, and their store can never be open again. The trigger locks the owner
 * first, so that a store which opens meanwhile is seen by the deletion or sees it.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table store_owners alter column phone drop not null')
    this.schema.raw(`
      create function refuse_open_store_of_deleted_owner() returns trigger language plpgsql as $fn$
      begin
        perform from store_owners where id = new.store_owner_id for key share;
        if exists (select from store_owners join deleted_users using (user_id)
                   where store_owners.id = new.store_owner_id) then
          raise exception 'the owner of this store deleted their account'
            using errcode = 'check_violation', constraint = 'stores_open_has_owner';
        end if;
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger stores_open_has_owner before insert or update on stores
        for each row when (new.is_active)
        execute function refuse_open_store_of_deleted_owner()`)
  }

  async down() {
    this.schema.raw('drop trigger stores_open_has_owner on stores')
    this.schema.raw('drop function refuse_open_store_of_deleted_owner()')
  }
}
