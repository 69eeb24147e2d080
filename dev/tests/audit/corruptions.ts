import type { DatabaseKey } from '../../apps.ts'
import { id } from './sound.ts'

export interface Corruption {
  /** The rule that must notice it. */
  rule: string
  how: string
  database: DatabaseKey
  sql: string
}

/** Takes away what PostgreSQL itself would refuse, so that the audit is seen to notice it alone. */
const without = (table: string, constraint: string) =>
  `alter table ${table} drop constraint ${constraint};`
/** Takes away a trigger, likewise. */
const unguarded = (table: string, trigger: string) =>
  `alter table ${table} disable trigger ${trigger};`
const job = (state: string, columns: string, values: string) => `
  select pgboss.create_queue('q', '{"policy": "standard"}'::jsonb);
  insert into pgboss.job (name, state, ${columns}) values ('q', '${state}', ${values});`
/** A job that lies where dead letters lie. */
const died = `
  select pgboss.create_queue('dead', '{"policy": "standard"}'::jsonb);
  insert into pgboss.job (name, source_name, source_id) values ('dead', 'q', gen_random_uuid());`
const event = (times: string) => `
  insert into user_events (user_id, service, deleted_at, next_attempt_at)
  values ('${id('user')}', 'order-service', ${times})`

/** A receipt that was sent under the first order. */
const receipt = (of: { checkout: number; status: string; decided: string }) => `
  insert into payment_proofs (order_id, checkout_id, key, type, bytes, sha256, status, decided_at)
  values ('${id('order', 1)}', '${id('checkout', of.checkout)}', 'orders/proofs/x', 'png', 1, repeat('0', 64),
    '${of.status}', ${of.decided})`

const one = id('order', 1)
const shipped = id('order', 3)
const delivered = id('order', 4)

/** A row of a carrier's file about the parcel that was shipped. */
const carrierRow = (outcome: string) => `
  insert into carrier_words (carrier_id, word, written, meaning)
  select id, 'livré', 'Livré', 'delivered' from carriers where key = 'amana';
  insert into carrier_imports (id, carrier_id, rows, new_rows, user_id)
  select '${id('payment', 99)}', id, 1, 1, '${id('user')}' from carriers where key = 'amana';
  insert into carrier_statuses (carrier_id, import_id, position, tracking_number, word, word_key, hash, order_id, outcome)
  select id, '${id('payment', 99)}', 1, 'A-1', 'Livré', 'livré', 'x', '${shipped}', ${outcome}
  from carriers where key = 'amana'`

const accountMessage = (columns: string, values: string) => `
  insert into account_messages (user_id, kind, email, locale, ${columns})
  values ('${id('user')}', 'reset_password', 'amina@demo.ma', 'fr', ${values})`

export const corruptions: Corruption[] = [
  {
    rule: 'an owner and their store are found by names, business, phones and ICE',
    how: 'a business that was renamed behind the trigger',
    database: 'store',
    sql: 'update owner_search set whole_text = name_text',
  },
  {
    rule: 'an order knows its contacts, and each stands on its timeline',
    how: 'a contact that nobody counted',
    database: 'order',
    sql: `insert into contacts (order_id, channel, outcome, next_at) values ('${one}', 'call', 'busy', now());
          insert into order_events (order_id, type, from_status, to_status, actor_role)
          values ('${one}', 'contact', 'call', 'busy', 'staff')`,
  },
  {
    rule: 'an order knows its contacts, and each stands on its timeline',
    how: 'a contact that the timeline does not tell',
    database: 'order',
    sql: `insert into contacts (order_id, channel, outcome, next_at) values ('${shipped}', 'call', 'busy', null);
          update orders set contact_count = 1, last_outcome = 'busy' where id = '${shipped}'`,
  },
  {
    rule: 'an order knows its contacts, and each stands on its timeline',
    how: 'a pending order that is called at another time than was agreed',
    database: 'order',
    sql: `insert into contacts (order_id, channel, outcome, next_at) values ('${one}', 'call', 'busy', now());
          insert into order_events (order_id, type, from_status, to_status, actor_role)
          values ('${one}', 'contact', 'call', 'busy', 'staff');
          update orders set contact_count = 1, last_outcome = 'busy', next_contact_at = now() + interval '1 day'
          where id = '${one}'`,
  },
  {
    rule: 'a store with orders is found by a name that one of them has',
    how: 'a store whose name was changed beside its orders',
    database: 'order',
    sql: `update store_names set name = 'Autre boutique'`,
  },
  {
    rule: 'a store with orders is found by a name that one of them has',
    how: 'a store that nobody finds',
    database: 'order',
    sql: 'delete from store_names',
  },
  {
    rule: 'an order whose parcel came back has the date of it',
    how: 'a parcel on its way that is said to have come back',
    database: 'order',
    sql: `update orders set returned_at = now() where id = '${shipped}'`,
  },
  {
    rule: 'what is told to buyers is told once, and of what happened',
    how: 'an order that was placed and nobody was told of',
    database: 'order',
    sql: `delete from messages where order_id = '${one}'`,
  },
  {
    rule: 'what is told to buyers is told once, and of what happened',
    how: 'a delivery that never was',
    database: 'order',
    sql: `
      insert into messages (event_id, order_id, kind, channel, status, locale)
      select id, order_id, 'delivered', 'email', 'waiting', 'fr' from order_events where order_id = '${one}'`,
  },
  {
    rule: 'what is told to buyers is told once, and of what happened',
    how: 'a message that tells somebody else',
    database: 'order',
    sql: `update messages set order_id = '${shipped}' where order_id = '${one}'`,
  },
  {
    rule: 'a message that was sent says when, and no other does',
    how: 'a sent message without its time',
    database: 'order',
    sql: `${without('messages', 'messages_sent_at')} update messages set status = 'sent'`,
  },
  {
    rule: 'no message to a buyer is stuck',
    how: 'a message that nobody sends',
    database: 'order',
    sql: `update messages set next_attempt_at = now() - interval '2 hours'`,
  },
  {
    rule: 'no message to a buyer is stuck',
    how: 'a message of a process that ended',
    database: 'order',
    sql: `
      update messages set status = 'sending', claimed_at = now() - interval '1 hour' where channel = 'email'`,
  },
  {
    rule: 'no e-mail about an account is stuck',
    how: 'a link that nobody sends',
    database: 'storefront',
    sql: accountMessage('next_attempt_at', `now() - interval '1 hour'`),
  },
  {
    rule: 'e-mails about accounts are kept for a week',
    how: 'one of a month ago',
    database: 'storefront',
    sql: accountMessage('created_at, status', `now() - interval '30 days', 'failed'`),
  },
  {
    rule: 'what lists of products go by is as stock and photos are',
    how: 'a product that is said to be sold out',
    database: 'catalog',
    sql: 'update products set in_stock = false',
  },
  {
    rule: 'what lists of products go by is as stock and photos are',
    how: 'a low product that is not said to be',
    database: 'catalog',
    sql: 'update products set is_low = false',
  },
  {
    rule: 'what lists of products go by is as stock and photos are',
    how: 'a threshold that the stock does not know',
    database: 'catalog',
    sql: `${unguarded('products', 'products_tell_low_stock_at')} update products set low_stock_at = 4`,
  },
  {
    rule: 'what lists of products go by is as stock and photos are',
    how: 'a photo that nobody noted',
    database: 'catalog',
    sql: 'update products set has_photo = false',
  },
  {
    rule: 'an earlier address leads to one product',
    how: 'an earlier address that is also a present one',
    database: 'catalog',
    sql: `insert into product_slugs (slug, product_id) select slug, id from products`,
  },
  {
    rule: 'reserved lies between 0 and quantity',
    how: 'more reserved than there is',
    database: 'catalog',
    sql: `${without('inventory', 'inventory_reserved_within_quantity')} update inventory set reserved = 7`,
  },
  {
    rule: 'reserved is the sum of the live reservations',
    how: 'a piece reserved for nobody',
    database: 'catalog',
    sql: 'update inventory set reserved = 5',
  },
  {
    rule: 'reserved is the sum of the live reservations',
    how: 'live lines of a product without stock',
    database: 'catalog',
    sql: 'delete from inventory',
  },
  {
    rule: 'quantity is the sum of the movements',
    how: 'a piece that came from nowhere',
    database: 'catalog',
    sql: 'update inventory set quantity = 7',
  },
  {
    rule: 'every live reservation has its order, or has not expired yet',
    how: 'a confirmed line without an order',
    database: 'order',
    sql: `delete from order_items where order_id = '${one}'`,
  },
  {
    rule: 'every live reservation has its order, or has not expired yet',
    how: 'a held line long after its expiry',
    database: 'catalog',
    sql: `insert into reservations (id, expires_at) values ('${id('checkout', 9)}', now() - interval '10 minutes');
          insert into stock_reservations (reservation_id, product_id, quantity)
          values ('${id('checkout', 9)}', '${id('product')}', 1)`,
  },
  {
    rule: 'every open order has its reservation',
    how: 'a pending order whose line was released',
    database: 'catalog',
    sql: `update stock_reservations set status = 'released' where order_id = '${one}'`,
  },
  {
    rule: 'every open order has its reservation',
    how: 'fewer pieces held than ordered',
    database: 'catalog',
    sql: `update stock_reservations set quantity = 1 where order_id = '${one}'`,
  },
  {
    rule: 'every open order has its reservation',
    how: 'an order that counts as confirmed over a line that is only held',
    database: 'catalog',
    sql: `update stock_reservations set status = 'held' where order_id = '${one}'`,
  },
  {
    rule: 'shipped lines left stock exactly once',
    how: 'shipped, and stock knows nothing of it',
    database: 'catalog',
    sql: `alter table stock_movements disable trigger stock_movements_append_only;
          delete from stock_movements where reference = '${shipped}'`,
  },
  {
    rule: 'shipped lines left stock exactly once',
    how: 'left twice',
    database: 'catalog',
    sql: `${without('stock_movements', 'stock_movements_type_reference_product_id_key')}
          insert into stock_movements (product_id, type, amount, reference)
          values ('${id('product')}', 'sale', -2, '${delivered}')`,
  },
  {
    rule: 'shipped lines left stock exactly once',
    how: 'its line is still confirmed',
    database: 'catalog',
    sql: `update stock_reservations set status = 'confirmed' where order_id = '${shipped}'`,
  },
  {
    rule: 'stock leaves for shipped orders only, and comes back from refused ones only',
    how: 'stock left for an order that never shipped',
    database: 'catalog',
    sql: `insert into stock_movements (product_id, type, amount, reference)
          values ('${id('product')}', 'sale', -2, '${one}')`,
  },
  {
    rule: 'stock leaves for shipped orders only, and comes back from refused ones only',
    how: 'stock came back from a delivered order',
    database: 'catalog',
    sql: `insert into stock_movements (product_id, type, amount, reference)
          values ('${id('product')}', 'return', 2, '${delivered}')`,
  },
  {
    rule: 'an order costs its lines and its shipping fee',
    how: 'a dirham too much',
    database: 'order',
    sql: `update orders set total_amount = 231 where id = '${one}'`,
  },
  {
    rule: 'a line costs its unit price times its quantity',
    how: 'a line sold for less',
    database: 'order',
    sql: `${without('order_items', 'order_items_total')} update order_items set total_price = 199 where order_id = '${one}'`,
  },
  {
    rule: 'a parcel on its way has the problem that its timeline told last',
    how: 'a parcel with a problem that nobody told',
    database: 'order',
    sql: `update orders set parcel_problem = 'lost' where id = '${shipped}'`,
  },
  {
    rule: 'a parcel on its way has the problem that its timeline told last',
    how: 'a problem that was told and is not in the order',
    database: 'order',
    sql: `insert into order_events (order_id, type, to_status, actor_role)
      values ('${shipped}', 'parcel', 'refused', 'owner')`,
  },
  {
    rule: 'a parcel on its way has the problem that its timeline told last',
    how: 'a problem that was taken back and stands in the order',
    database: 'order',
    sql: `insert into order_events (order_id, type, to_status, actor_role)
      values ('${shipped}', 'parcel', 'refused', 'owner');
      update orders set parcel_problem = 'refused' where id = '${shipped}';
      update messages set status = 'skipped', error = 'undone' where order_id = '${shipped}' and kind = 'problem'`,
  },
  {
    rule: 'a parcel that was given up ended its order with it',
    how: 'a parcel that was given up and whose order goes on',
    database: 'order',
    sql: `insert into order_events (order_id, type, to_status, actor_role)
      values ('${shipped}', 'parcel', 'given_up', 'staff')`,
  },
  {
    rule: 'what a carrier’s file changed is told in the timeline',
    how: 'a row that took effect on an order that tells nothing of it',
    database: 'order',
    sql: carrierRow(`'applied'`),
  },
  {
    rule: 'a row of a carrier’s file that waits has a job that applies it',
    how: 'a row that waits for nobody',
    database: 'order',
    sql: carrierRow('null'),
  },
  {
    rule: 'a document that is not made has a job that makes it',
    how: 'a document that waits for nobody',
    database: 'order',
    sql: `
      insert into print_jobs (kind, order_ids, locale, created_by)
      values ('labels', array['${shipped}'::uuid], 'fr', '${id('user')}')`,
  },
  {
    rule: 'every order has items',
    how: 'an order of nothing',
    database: 'order',
    sql: `delete from order_items where order_id = '${one}'`,
  },
  {
    rule: 'every order has a store',
    how: 'a store that nobody knows',
    database: 'order',
    sql: `update orders set store_id = '${id('store', 9)}' where id = '${one}'`,
  },
  {
    rule: 'the timeline begins with the order and follows the legal moves to its status',
    how: 'no timeline at all',
    database: 'order',
    sql: `${unguarded('order_events', 'order_events_append_only')}
          delete from messages; delete from order_events where order_id = '${one}'`,
  },
  {
    rule: 'the timeline begins with the order and follows the legal moves to its status',
    how: 'a status that the timeline does not know',
    database: 'order',
    sql: `update orders set status = 'confirmed' where id = '${one}'`,
  },
  {
    rule: 'the timeline begins with the order and follows the legal moves to its status',
    how: 'a move that was left out',
    database: 'order',
    sql: `${unguarded('order_events', 'order_events_append_only')}
          delete from messages; delete from order_events where order_id = '${shipped}' and to_status = 'confirmed'`,
  },
  {
    rule: 'the timeline begins with the order and follows the legal moves to its status',
    how: 'a move that nobody may make',
    database: 'order',
    sql: `insert into order_events (order_id, type, from_status, to_status, actor_role)
          values ('${delivered}', 'moved', 'delivered', 'cancelled', 'staff');
          alter table orders disable trigger orders_legal_moves;
          update orders set status = 'cancelled' where id = '${delivered}'`,
  },
  {
    rule: 'no checkout has two keys, and no key two results',
    how: 'two keys for one checkout',
    database: 'order',
    sql: `insert into idempotency_keys (user_id, path, key, request_hash, checkout_id, locked_until, status,
            response_status, response_body)
          select user_id, path, 'k2', request_hash, checkout_id, locked_until, status,
            response_status, response_body from idempotency_keys`,
  },
  {
    rule: 'no checkout has two keys, and no key two results',
    how: 'orders whose key would let them be placed again',
    database: 'order',
    sql: `update idempotency_keys set status = 'free', response_status = null, response_body = null`,
  },
  {
    rule: 'no checkout has two keys, and no key two results',
    how: 'a key that answers with another checkout',
    database: 'order',
    sql: `update idempotency_keys set response_body = jsonb_set(response_body, '{data,id}', '"${id('checkout', 2)}"')`,
  },
  {
    rule: 'no checkout has two keys, and no key two results',
    how: 'a key whose text answers with another checkout',
    database: 'order',
    sql: `update idempotency_keys set response_body = null,
            response_text = jsonb_set(response_body, '{data,id}', '"${id('checkout', 2)}"')::text`,
  },
  {
    rule: 'no order that is not cancelled has received more than its total',
    how: 'paid twice',
    database: 'order',
    sql: `insert into payments (order_id, amount, payment_method, status) values ('${delivered}', 1, 'cod', 'completed')`,
  },
  {
    rule: 'no payment gives back more than it brought',
    how: 'a dirham more',
    database: 'order',
    sql: `${without('payments', 'payments_refunded_in_full')}
          alter table payments drop constraint payments_check;
          update payments set refunded_amount = 231 where order_id = '${delivered}'`,
  },
  {
    rule: 'a shipped order was paid, or its cash is still to come',
    how: 'shipped for nothing',
    database: 'order',
    sql: `update payments set status = 'failed' where order_id = '${shipped}'`,
  },
  {
    rule: 'a delivered order was paid, its cash is in hand',
    how: 'delivered for less',
    database: 'order',
    sql: `${unguarded('payments', 'payments_legal_transitions')}
          update payments set amount = 229 where order_id = '${delivered}'`,
  },
  {
    rule: 'a delivered order was paid, its cash is in hand',
    how: 'cash still to come',
    database: 'order',
    sql: `insert into payments (order_id, amount, payment_method) values ('${delivered}', 10, 'cod')`,
  },
  {
    rule: 'an order is listed by how it was paid',
    how: 'paid, and listed as unpaid',
    database: 'order',
    sql: `update orders set payment_status = 'unpaid' where id = '${delivered}'`,
  },
  {
    rule: 'the reference of a transfer belongs to one checkout',
    how: 'kept for another checkout',
    database: 'order',
    sql: `update payment_references set checkout_id = '${id('checkout', 1)}'`,
  },
  {
    rule: 'the reference of a transfer belongs to one checkout',
    how: 'typed in another case, for another checkout',
    database: 'order',
    sql: `update payments set payment_method = 'whatsapp', transaction_id = 'vir -4', status = 'completed'
          where order_id = '${shipped}'`,
  },
  {
    rule: 'rating average and count are those of the approved reviews',
    how: 'a pending review counted',
    database: 'catalog',
    sql: 'update products set rating_count = 3',
  },
  {
    rule: 'rating average and count are those of the approved reviews',
    how: 'an average of its own',
    database: 'catalog',
    sql: 'update products set rating_average = 5',
  },
  {
    rule: 'one image of a product is its primary one',
    how: 'two primary images',
    database: 'catalog',
    sql: `drop index images_one_primary; ${unguarded('images', 'images_first_is_primary_update')} update images set is_primary = true`,
  },
  {
    rule: 'one product of a family is its lead',
    how: 'none is',
    database: 'catalog',
    sql: 'update products set is_lead = false where family_id is not null',
  },
  {
    rule: 'the lead of a family is the cheapest on sale in stock, else the first',
    how: 'a cheaper sibling',
    database: 'catalog',
    sql: `${unguarded('products', 'products_changes_lead')} ${unguarded('products', 'products_starts_lead')}
          insert into products (id, store_id, family_id, options, name, slug, category, price, sku, store_is_active)
          values ('${id('product', 9)}', '${id('store')}', '${id('family')}', '{"size": "L"}', 'L', 'l', 'tapis', 1, 'L', true);
          insert into inventory (product_id, quantity) values ('${id('product', 9)}', 1)`,
  },
  {
    rule: 'a member has one of the values of each option of its family',
    how: 'a family without the value',
    database: 'catalog',
    sql: `${unguarded('families', 'families_keep_fit')}
          update families set options = '[{"key": "size", "values": ["L"]}]'`,
  },
  {
    rule: 'an inactive store lists nothing',
    how: 'closed, and still listed',
    database: 'store',
    sql: 'update stores set is_active = false',
  },
  {
    rule: 'the catalog knows until when a store pauses',
    how: 'an event that was lost',
    database: 'store',
    sql: `update stores set paused_until = now() + interval '3 days'`,
  },
  {
    rule: 'a verified store has an owner with ICE and RIB',
    how: 'verified past the trigger',
    database: 'store',
    sql: `${unguarded('stores', 'stores_verified_as_checked')} update store_owners set rib = null;
          update stores set verified_at = now()`,
  },
  {
    rule: 'a verified store was verified last',
    how: 'verified without a decision',
    database: 'store',
    sql: `${unguarded('stores', 'stores_verified_as_checked')} update stores set verified_at = now()`,
  },
  {
    rule: 'one address of a person is the default',
    how: 'none is',
    database: 'storefront',
    sql: 'update addresses set is_default = false',
  },
  {
    rule: 'no job of the order database is stuck',
    how: 'nobody takes it',
    database: 'order',
    sql: job('created', 'start_after', `now() - interval '11 minutes'`),
  },
  {
    rule: 'no job of the catalog database is stuck',
    how: 'retried by nobody',
    database: 'catalog',
    sql: job('retry', 'start_after', `now() - interval '11 minutes'`),
  },
  {
    rule: 'no job of the catalog database is stuck',
    how: 'it fails again and again',
    database: 'catalog',
    sql: job('retry', 'start_after, retry_count', 'now(), 21'),
  },
  {
    rule: 'no job of the store database is stuck',
    how: 'it never ends',
    database: 'store',
    sql: job('active', 'started_on, expire_seconds', `now() - interval '20 minutes', 60`),
  },
  {
    rule: 'no job of the order database has died',
    how: 'a service refused it for good',
    database: 'order',
    sql: died,
  },
  {
    rule: 'no job of the catalog database has died',
    how: 'it was tried too often before there were dead letters',
    database: 'catalog',
    sql: job('failed', 'retry_count', '10'),
  },
  {
    rule: 'no job of the store database has died',
    how: 'a service refused it for good',
    database: 'store',
    sql: died,
  },
  {
    rule: 'every service is told of each deleted account',
    how: 'a service refused the event for good',
    database: 'storefront',
    sql: event(`now(), 'infinity'`),
  },
  {
    rule: 'every service is told of each deleted account',
    how: 'a service is away for hours',
    database: 'storefront',
    sql: event(`now() - interval '2 hours', now()`),
  },
  {
    rule: 'no checkout key is stuck',
    how: 'in progress since yesterday',
    database: 'order',
    sql: `insert into idempotency_keys (user_id, path, key, request_hash, checkout_id, locked_until)
          values ('${id('user')}', '/checkouts', 'k9', 'h', '${id('checkout', 9)}', now() - interval '1 day')`,
  },
  {
    rule: 'an accepted receipt has brought money to its checkout',
    how: 'a receipt that was accepted for nothing',
    database: 'order',
    sql: receipt({ checkout: 1, status: 'accepted', decided: 'now()' }),
  },
  {
    rule: 'a receipt belongs to the checkout of its order',
    how: 'a receipt that would pay somebody else’s purchase',
    database: 'order',
    sql: receipt({ checkout: 3, status: 'waiting', decided: 'null' }),
  },
]
