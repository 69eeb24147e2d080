import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The database refuses what no command may do: payments take legal transitions only, amounts are fixed once
 * money came, refunds only rise, and timelines are added to and never rewritten.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function refuse_illegal_payment_change() returns trigger language plpgsql as $fn$
      begin
        if old.status <> new.status and (old.status, new.status) not in (
          ('pending', 'completed'), ('pending', 'failed'), ('completed', 'refunded')
        ) then
          raise exception 'a payment cannot go from % to %', old.status, new.status
            using errcode = 'check_violation', constraint = 'payments_legal_transitions';
        end if;
        if old.status = 'pending' and new.status = 'completed' and new.payment_method <> 'cod'
          and new.transaction_id is null then
          raise exception 'money that is no cash has a reference'
            using errcode = 'check_violation', constraint = 'payments_have_reference';
        end if;
        if old.status <> 'pending' and new.amount <> old.amount then
          raise exception 'the amount of a payment that is % is fixed', old.status
            using errcode = 'check_violation', constraint = 'payments_fixed_amount';
        end if;
        if new.refunded_amount < old.refunded_amount then
          raise exception 'a refund cannot be taken back'
            using errcode = 'check_violation', constraint = 'payments_refunds_rise';
        end if;
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger payments_legal_transitions before update on payments
        for each row execute function refuse_illegal_payment_change()`)
    this.schema.raw(`
      create function refuse_rewritten_event() returns trigger language plpgsql as $fn$
      begin
        if tg_op = 'UPDATE'
          and to_jsonb(new) - '{actor_name,reason}'::text[] = to_jsonb(old) - '{actor_name,reason}'::text[]
          and (new.actor_name is null or new.actor_name = old.actor_name)
          and (new.reason is null or new.reason = old.reason) then
          return new;
        end if;
        raise exception 'a timeline is only added to'
          using errcode = 'check_violation', constraint = 'order_events_append_only';
      end $fn$`)
    this.schema.raw(`
      create trigger order_events_append_only before update or delete on order_events
        for each row execute function refuse_rewritten_event()`)
  }

  async down() {
    this.schema.raw('drop trigger order_events_append_only on order_events')
    this.schema.raw('drop function refuse_rewritten_event()')
    this.schema.raw('drop trigger payments_legal_transitions on payments')
    this.schema.raw('drop function refuse_illegal_payment_change()')
  }
}
