import type { Check } from '../check.ts'

/** Nothing that is on its way to the catalog speaks of this order or its checkout. */
const nothingPending = (order: string, checkout: string) => `
  not exists (select from pending_jobs where mentions = ${order})
  and not exists (select from pending_jobs where mentions = ${checkout})`

/** How long after its expiry a held line may stand until catalog's clock has come round. */
const grace = `interval '2 minutes'`

export const stockChecks: Check[] = [
  {
    rule: 'reserved lies between 0 and quantity',
    database: 'catalog',
    sql: `
      select product_id as subject, format('%s of %s reserved', reserved, quantity) as what
      from inventory where reserved < 0 or reserved > quantity`,
  },
  {
    rule: 'reserved is the sum of the live reservations',
    database: 'catalog',
    sql: `
      select product_id as subject, format('%s reserved, %s in live lines', reserved, live) as what
      from inventory full join (
        select product_id, sum(quantity) as live from stock_reservations
        where status in ('held', 'confirmed') group by product_id) lines using (product_id)
      where coalesce(reserved, 0) <> coalesce(live, 0)`,
  },
  {
    rule: 'quantity is the sum of the movements',
    database: 'catalog',
    sql: `
      select product_id as subject, format('%s in stock, movements make %s', quantity, moved) as what
      from inventory full join (
        select product_id, sum(amount) as moved from stock_movements group by product_id) movements using (product_id)
      where coalesce(quantity, 0) <> coalesce(moved, 0)`,
  },
  {
    rule: 'every live reservation has its order, or has not expired yet',
    database: 'catalog',
    needs: ['order_lines', 'pending_jobs'],
    sql: `
      select l.reservation_id || ' / ' || l.product_id as subject, l.status || ' without an open order' as what
      from stock_reservations l
      join reservations r on r.id = l.reservation_id
      left join order_lines o on o.checkout_id = l.reservation_id and o.product_id = l.product_id
      where l.status in ('held', 'confirmed')
        and coalesce(o.status, 'none') not in ('pending', 'confirmed')
        and not (l.status = 'held' and r.expires_at > now() - ${grace})
        and ${nothingPending('coalesce(o.order_id, l.reservation_id)', 'l.reservation_id')}`,
  },
  {
    rule: 'every open order has its reservation',
    database: 'catalog',
    needs: ['order_lines', 'pending_jobs'],
    sql: `
      select o.order_id || ' / ' || o.product_id as subject,
             format('%s of %s ordered, %s', coalesce(l.quantity, 0), o.quantity, coalesce(l.status, 'no line')) as what
      from order_lines o
      left join stock_reservations l on l.reservation_id = o.checkout_id and l.product_id = o.product_id
      where o.status in ('pending', 'confirmed')
        and (l.product_id is null or l.quantity <> o.quantity
             or l.status not in ('held', 'confirmed') or (o.is_confirmed and l.status <> 'confirmed'))
        and ${nothingPending('o.order_id', 'o.checkout_id')}`,
  },
  {
    rule: 'shipped lines left stock exactly once',
    database: 'catalog',
    needs: ['order_lines', 'pending_jobs'],
    sql: `
      select o.order_id || ' / ' || o.product_id as subject,
             format('%s ordered, %s left in %s movements, line %s',
                    o.quantity, coalesce(-m.amount, 0), coalesce(m.times, 0), coalesce(l.status, 'missing')) as what
      from order_lines o
      left join stock_reservations l on l.reservation_id = o.checkout_id and l.product_id = o.product_id
      left join (select reference, product_id, count(*) as times, sum(amount) as amount
                 from stock_movements where type = 'sale' group by 1, 2) m
        on m.reference = o.order_id and m.product_id = o.product_id
      where o.status in ('shipped', 'delivered')
        and (coalesce(m.times, 0) <> 1 or m.amount <> -o.quantity or l.status is distinct from 'committed')
        and ${nothingPending('o.order_id', 'o.checkout_id')}`,
  },
  {
    rule: 'stock leaves for shipped orders only, and comes back from refused ones only',
    database: 'catalog',
    needs: ['order_lines'],
    sql: `
      select m.id as subject,
             format('%s of %s for order %s, which is %s', m.type, m.amount, m.reference, coalesce(o.status, 'unknown')) as what
      from stock_movements m
      left join order_lines o on o.order_id = m.reference and o.product_id = m.product_id
      where m.type in ('sale', 'return')
        and (o.order_id is null or not o.was_shipped or abs(m.amount) <> o.quantity
             or (m.type = 'return' and o.status <> 'cancelled'))`,
  },
]
