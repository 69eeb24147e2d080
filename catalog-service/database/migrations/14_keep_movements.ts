import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Movements are append-only. Only a name or a reason can be blanked, and a movement ends with its product.
 * `actor_name` keeps who changed the stock by hand; a sale or return has nobody.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table stock_movements add column actor_name text')
    this.schema.raw(`
      create index stock_movements_of_actor on stock_movements (actor_id) where actor_name is not null`)
    this.schema.raw(`
      create function stock_movements_append_only() returns trigger language plpgsql as $fn$
      begin
        if tg_op = 'UPDATE' and (new.reason is null or new.reason = old.reason)
           and (new.actor_name is null or new.actor_name = old.actor_name)
           and to_jsonb(new) - '{reason,actor_name}'::text[] = to_jsonb(old) - '{reason,actor_name}'::text[]
        then
          return new;
        end if;
        if tg_op = 'DELETE' and not exists (select from products where id = old.product_id) then
          return old;
        end if;
        raise exception 'stock_movements is append-only' using errcode = 'object_not_in_prerequisite_state';
      end $fn$`)
    this.schema.raw(`
      create trigger stock_movements_append_only before update or delete on stock_movements
        for each row execute function stock_movements_append_only()`)
    this.schema.raw(`
      create trigger stock_movements_never_emptied before truncate on stock_movements
        for each statement execute function stock_movements_append_only()`)
  }

  async down() {
    this.schema.raw('drop trigger stock_movements_never_emptied on stock_movements')
    this.schema.raw('drop trigger stock_movements_append_only on stock_movements')
    this.schema.raw('drop function stock_movements_append_only()')
    this.schema.raw('alter table stock_movements drop column actor_name')
  }
}
