import type { Client } from 'pg'
import { insertDeskWork } from './desk.ts'
import { withoutIndexes, type Size } from './fill.ts'
import {
  commonWord,
  orderNumber,
  popular,
  span,
  storeId,
  storeName,
  storesWanted,
} from './words.ts'

const tables = [
  ...['orders', 'order_items', 'payments', 'order_events'],
  ...['contacts', 'messages', 'payment_proofs', 'carrier_statuses'],
]
const shoppers = 200_000

/** What writes the keys by which orders are found. */
const keyTriggers = ['orders_search_text', 'orders_phone_key']

/**
 * Orders with the lines of those of the demo, from other shoppers and stores. How far an order has come follows from
 * its age, as in a shop that works: what is open is a matter of days.
 */
export async function fillOrders(client: Client, size: Size): Promise<void> {
  await withoutIndexes(client, tables, async () => {
    await inventOrders(client, size)
    for (const trigger of keyTriggers) {
      await client.query(`alter table orders enable always trigger ${trigger}`)
    }
    await insertOrders(client)
    await client.query(`
      insert into store_names (store_id, name)
      select store_id, name from sellers on conflict do nothing`)
    for (const trigger of keyTriggers) {
      await client.query(`alter table orders enable trigger ${trigger}`)
    }
    await insertPayments(client)
    await insertEvents(client)
    await insertDeskWork(client)
  })
}

async function inventOrders(client: Client, { products, orders }: Size) {
  const stores = storesWanted(Math.max(products, orders))
  await client.query(`
    create temp table models as
    select row_number() over (order by o.id)::int as n, o.id, o.total_amount, o.shipping_fee, o.shipping_address
    from orders o where o.total_amount > 0;
    create unique index on models (n);
    create temp table sellers as
    select row_number() over (order by store_id)::int as n, store_id, max(store_name) as name from orders group by store_id;
    insert into sellers
    select n, ${storeId('n')}, ${storeName('n.n')} from generate_series((select count(*) from sellers) + 1, ${stores}) n;
    create unique index on sellers (n);
    create temp table shoppers as
    select row_number() over (order by user_id)::int as n, user_id from orders
    where user_id is not null group by user_id;
    analyze models; analyze sellers; analyze shoppers;
    create temp table fresh as
    select at.*, case
        when at.created_at > now() - interval '1.5 days' and at.luck < 0.8 then 'pending'
        when at.created_at > now() - interval '3 days' and at.luck < 0.8 then 'confirmed'
        when at.created_at > now() - interval '7 days' and at.luck < 0.8 then 'shipped'
        when at.luck > 0.9 then 'cancelled'
        else 'delivered'
      end as status,
      case when at.method < 0.7 then 'cod' when at.method < 0.85 then 'bank_transfer' else 'whatsapp' end as payment_method,
      pg_temp.id_at(at.created_at) as id, at.luck > 0.98 as came_back
    from (
      select n, 1 + floor(random() * (select count(*) from models))::int as model, random() as luck, random() as method,
             random() as money, ${popular('(select count(*) from sellers)')} as seller,
             1 + floor(random() * ${shoppers})::int as shopper, ${commonWord} as family,
             now() - ${span} + ${span} * (n::float / ${orders}) as created_at
      from generate_series((select count(*) from orders) + 1, ${orders}) n
    ) at;
    analyze fresh`)
}

/** Of every tenth order nobody was reached up to three times. */
const contacts = `case when f.n % 10 = 0 and f.status in ('pending', 'cancelled') then 1 + f.n / 10 % 3 else 0 end`
const hasLeft = `(f.status in ('shipped', 'delivered') or f.came_back)`

/** What the desk and carriers know of an order, by its column. */
const desk = {
  carrier: `case when ${hasLeft} then 'Amana' end`,
  tracking_number: `case when ${hasLeft} then 'TR-' || lpad(f.n::text, 9, '0') end`,
  parcel_problem: `case when f.status = 'shipped' and f.n % 20 = 0 then 'unreachable' end`,
  returned_at: `case when f.came_back then f.created_at + interval '3 hours' end`,
  city_known: `f.n % 100 <> 0 or ${hasLeft}`,
  contact_count: contacts,
  failed_contacts: contacts,
  last_outcome: `case when ${contacts} > 0 then 'no_answer' end`,
  next_contact_at: `case when ${contacts} > 0 then f.created_at + ${contacts} * interval '10 hours' end`,
}
const deskNames = Object.keys(desk).join(', ')
const deskColumns = Object.values(desk).join(', ')

async function insertOrders(client: Client) {
  await client.query(`
    insert into orders (id, user_id, order_number, checkout_id, store_id, store_name, status, shipping_fee, total_amount,
                        payment_method, payment_status, ${deskNames}, shipping_address, confirm_by, reservation_confirmed_at,
                        created_at, updated_at)
    select f.id, coalesce(u.user_id, md5('invented user ' || f.shopper)::uuid), ${orderNumber('f.n')},
           pg_temp.id_at(f.created_at), s.store_id, s.name, f.status, m.shipping_fee, m.total_amount, f.payment_method,
           ${paymentStatus}, ${deskColumns},
           m.shipping_address || jsonb_build_object(
             'recipientName', split_part(m.shipping_address ->> 'recipientName', ' ', 1) || ' ' || initcap(family.word),
             'phone', '+2126' || lpad((f.shopper * 487 % 100000000)::text, 8, '0')),
           f.created_at + interval '3 days',
           case when f.n % 200 <> 0 or ${hasLeft} then f.created_at + interval '2 seconds' end,
           f.created_at, f.created_at + interval '1 hour'
    from fresh f join models m on m.n = f.model join sellers s on s.n = f.seller
    join words family on family.n = f.family
    left join shoppers u on u.n = f.shopper
    order by f.n;
    insert into order_items (id, order_id, product_id, quantity, unit_price, total_price, product_name, product_name_ar,
                             sku, image_url)
    select pg_temp.id_at(f.created_at), f.id,
           case when f.n % 5 = 0 then i.product_id else md5('invented product ' || i.id || f.n % 1000)::uuid end,
           i.quantity, i.unit_price, i.total_price, i.product_name, i.product_name_ar, i.sku, i.image_url
    from fresh f join models m on m.n = f.model join order_items i on i.order_id = m.id
    order by f.n`)
}

/** What was transferred is paid before the parcel leaves, cash when it comes. What is owed is given back in days. */
const isPaid = `(f.status = 'delivered' or (f.status in ('confirmed', 'shipped') and f.payment_method <> 'cod')
  or (f.status = 'cancelled' and f.money < 0.05 and f.created_at > now() - interval '14 days'))`
const isRefunded = `(f.money between 0.05 and 0.07 and f.payment_method <> 'cod' and f.status in ('delivered', 'cancelled'))`
const paymentStatus = `case when ${isRefunded} then 'refunded' when ${isPaid} then 'paid' else 'unpaid' end`

async function insertPayments(client: Client) {
  await client.query(`
    insert into payments (id, order_id, amount, refunded_amount, payment_method, status, transaction_id, created_at, updated_at)
    select pg_temp.id_at(f.created_at), f.id, m.total_amount, case when ${isRefunded} then m.total_amount else 0 end,
           f.payment_method,
           case when ${isRefunded} then 'refunded' when ${isPaid} then 'completed'
                when f.status = 'cancelled' then 'failed' else 'pending' end,
           case when f.payment_method <> 'cod' and (${isRefunded} or ${isPaid}) then 'INV-' || f.n end,
           f.created_at, f.created_at
    from fresh f join models m on m.n = f.model
    order by f.n;
    insert into payment_references (reference, checkout_id)
    select lower(p.transaction_id), o.checkout_id
    from payments p join orders o on o.id = p.order_id where p.transaction_id like 'INV-%'`)
}

/** The way to each status, an hour a step. */
async function insertEvents(client: Client) {
  await client.query(`
    insert into order_events (id, order_id, type, from_status, to_status, actor_role, reason, created_at)
    select pg_temp.id_at(f.created_at + step.place * interval '1 hour'), f.id,
           case when step.place = 0 then 'placed' else 'moved' end, step.before, step.after,
           case when step.place = 0 then 'shopper' else 'staff' end,
           case when step.after = 'cancelled' then 'inventé' end, f.created_at + step.place * interval '1 hour'
    from fresh f join (values
      (0, null, 'pending', array['pending', 'confirmed', 'shipped', 'delivered', 'cancelled', 'returned']),
      (1, 'pending', 'confirmed', array['confirmed', 'shipped', 'delivered', 'returned']),
      (1, 'pending', 'cancelled', array['cancelled']),
      (2, 'confirmed', 'shipped', array['shipped', 'delivered', 'returned']),
      (3, 'shipped', 'delivered', array['delivered']),
      (3, 'shipped', 'cancelled', array['returned'])
    ) step (place, before, after, statuses)
      on case when f.came_back then 'returned' else f.status end = any (step.statuses)
    order by f.n, step.place`)
}
