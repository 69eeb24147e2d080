import type { DatabaseKey } from '../../apps.ts'
import { getConstructionPlans } from 'pg-boss'

/** Readable ids: the kind and a number. */
export const id = (kind: string, number = 1) => {
  const kinds = [
    'user',
    'store',
    'product',
    'order',
    'checkout',
    'payment',
    'address',
    'image',
    'item',
    'family',
  ]
  return `00000000-0000-7000-8000-0000000${kinds.indexOf(kind)}${String(number).padStart(4, '0')}`
}

/** The five orders of the sound world, one in each state, each of its own checkout. */
const orders = [
  { number: 1, status: 'pending', path: [], line: 'confirmed' },
  { number: 2, status: 'confirmed', path: ['confirmed'], line: 'confirmed' },
  { number: 3, status: 'shipped', path: ['confirmed', 'shipped'], line: 'committed' },
  {
    number: 4,
    status: 'delivered',
    path: ['confirmed', 'shipped', 'delivered'],
    line: 'committed',
  },
  { number: 5, status: 'cancelled', path: ['confirmed', 'shipped', 'cancelled'], line: 'returned' },
]

const store = `
  insert into store_owners (id, user_id, business_name, phone)
    values ('${id('user')}', '${id('user')}', 'Dar Amina', '+212600000001');
  insert into stores (id, store_owner_id, name, slug, street, city, state, latitude, longitude)
    values ('${id('store')}', '${id('user')}', 'Dar Amina', 'dar-amina', '1 rue', 'Fès', 'MA-03', 34, -5);
  ${getConstructionPlans('pgboss')}`

const storefront = `
  insert into users (id, name, email) values ('${id('user')}', 'Amina', 'amina@demo.ma');
  insert into addresses (id, user_id, recipient_name, phone, street, city, state, is_default)
    select id::uuid, '${id('user')}', 'Amina', '+212600000001', '1 rue', 'Fès', 'MA-03', is_default
    from (values ('${id('address', 1)}', true), ('${id('address', 2)}', false)) as a (id, is_default);`

/** Two pieces each: ten came in, two left for 3, two for 4, two left for 5 and came back; 1 and 2 hold four. */
const catalog = `
  insert into store_copies values ('${id('store')}', 'Dar Amina', 'dar-amina', 'Fès', null, true, now());
  insert into categories (slug, name_fr, name_ar, name_en) values ('tapis', 'Tapis', 'زرابي', 'Rugs');
  insert into products (id, store_id, name, slug, category, price, sku, store_is_active, rating_average, rating_count)
    values ('${id('product')}', '${id('store')}', 'Tapis', 'tapis-1', 'tapis', 100, 'T1', true, 4.5, 2);
  insert into families (id, store_id, name, options)
    values ('${id('family')}', '${id('store')}', 'Tapis', '[{"key": "size", "values": ["S", "L"]}]');
  update products set family_id = '${id('family')}', options = '{"size": "S"}';
  insert into images (id, product_id, url, is_primary, position, width, height)
    values ('${id('image', 1)}', '${id('product')}', '/media/catalog/a.webp', true, 0, 10, 10),
           ('${id('image', 2)}', '${id('product')}', '/media/catalog/b.webp', false, 1, 10, 10);
  insert into reviews (user_id, product_id, rating, user_name, status, moderated_at, moderated_by)
    values (gen_random_uuid(), '${id('product')}', 4, 'A', 'approved', now(), '${id('user')}'),
           (gen_random_uuid(), '${id('product')}', 5, 'B', 'approved', now(), '${id('user')}'),
           (gen_random_uuid(), '${id('product')}', 1, 'C', 'pending', null, null);
  insert into inventory (product_id, quantity, reserved) values ('${id('product')}', 6, 4);
  insert into stock_movements (product_id, type, amount, reference) values
    ('${id('product')}', 'initial', 10, null),
    ('${id('product')}', 'sale', -2, '${id('order', 3)}'),
    ('${id('product')}', 'sale', -2, '${id('order', 4)}'),
    ('${id('product')}', 'sale', -2, '${id('order', 5)}'),
    ('${id('product')}', 'return', 2, '${id('order', 5)}');
  insert into reservations (id, expires_at)
    select id::uuid, now() - interval '1 hour' from unnest(array[${orders.map(({ number }) => `'${id('checkout', number)}'`)}]) as id;
  insert into stock_reservations (reservation_id, product_id, quantity, status, order_id) values
    ${orders.map(({ number, line }) => `('${id('checkout', number)}', '${id('product')}', 2, '${line}', '${id('order', number)}')`)};
  ${getConstructionPlans('pgboss')}`

const order = `
  insert into orders (id, user_id, order_number, checkout_id, store_id, store_name, status, shipping_fee, total_amount,
      payment_method, shipping_address, confirm_by, reservation_confirmed_at) values
    ${orders.map(
      ({ number, status }) =>
        `('${id('order', number)}', '${id('user')}', 'AAAA-000${number}', '${id('checkout', number)}', '${id('store')}',
          'Dar Amina', '${status}', 30, 230, '${number === 4 ? 'bank_transfer' : 'cod'}', '{}', now(), now())`
    )};
  insert into order_items (id, order_id, product_id, quantity, unit_price, total_price, product_name, sku) values
    ${orders.map(({ number }) => `('${id('item', number)}', '${id('order', number)}', '${id('product')}', 2, 100, 200, 'Tapis', 'T1')`)};
  insert into payments (id, order_id, amount, payment_method, status, transaction_id) values
    ${orders.map(({ number, status }) => `('${id('payment', number)}', '${id('order', number)}', 230, ${paid(number, status)})`)};
  insert into payment_references (reference, checkout_id) values ('vir-4', '${id('checkout', 4)}');
  ${orders.flatMap(({ number, path }) => ['', ...path].map((to, index) => event(number, to, ['pending', ...path][index - 1]))).join(';')};
  insert into idempotency_keys (user_id, path, key, request_hash, checkout_id, locked_until, status, response_status, response_body)
    values ('${id('user')}', '/checkouts', 'k1', 'h', '${id('checkout', 1)}', now(), 'completed', 201,
            '{"data": {"id": "${id('checkout', 1)}", "orders": []}}');
  ${getConstructionPlans('pgboss')}`

function paid(number: number, status: string) {
  if (number === 4) return `'bank_transfer', 'completed', 'VIR-4'`
  return `'cod', '${status === 'cancelled' ? 'failed' : 'pending'}', null`
}

function event(number: number, to: string, from?: string) {
  const type = to ? 'moved' : 'placed'
  return `insert into order_events (order_id, type, from_status, to_status, actor_role)
    values ('${id('order', number)}', '${type}', ${from ? `'${from}'` : 'null'}, '${to || 'pending'}', 'staff')`
}

/** Rows for each database; together they break no rule. */
export const sound: Record<DatabaseKey, string> = { storefront, store, catalog, order }
