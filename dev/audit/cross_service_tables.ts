import { deadLetterQueue } from '../../shared/server/dead_letter_queue.ts'
import type { DatabaseKey } from '../apps.ts'

/** A table of one service as another's checks see it. No service ever does this: only the audit may. */
export interface CrossServiceTable {
  from: DatabaseKey[] | 'itself'
  columns: string
  /** Runs in each of the databases in `from`. */
  sql: string
  /** A database without this table has no rows to copy. */
  requires?: string
}

/** What is ordered, a line per product: a product occurs in one order of a checkout at most. */
const orderLines: CrossServiceTable = {
  from: ['order'],
  columns: `order_id uuid, checkout_id uuid, product_id uuid, quantity integer, status text,
            is_confirmed boolean, was_shipped boolean`,
  sql: `
    select o.id as order_id, o.checkout_id, i.product_id, i.quantity, o.status,
           o.reservation_confirmed_at is not null as is_confirmed,
           exists (select from order_events e
                   where e.order_id = o.id and e.type = 'moved' and e.to_status = 'shipped') as was_shipped
    from orders o join order_items i on i.order_id = o.id`,
}

const stores: CrossServiceTable = {
  from: ['store'],
  columns: 'id uuid, is_active boolean, paused_until timestamptz',
  sql: 'select id, is_active, paused_until from stores',
}

/**
 * Ids of which some work that is still to be done speaks: it explains what would be a violation once it is done. What was
 * sent for a later day explains nothing now.
 */
const pendingJobs: CrossServiceTable = {
  from: ['order', 'catalog', 'store'],
  columns: 'mentions uuid',
  sql: `select distinct found[1]::uuid as mentions
        from pgboss.job, regexp_matches(data::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g') as found
        where state < 'completed' and name <> '${deadLetterQueue}'
          and start_after < now() + interval '10 minutes'`,
  requires: 'pgboss.job',
}

/** The queue of the very database in which the check runs. */
const jobs: CrossServiceTable = {
  from: 'itself',
  columns: `id uuid, name text, source_name text, state text, start_after timestamptz, started_on timestamptz, expire_seconds integer,
            retry_count integer`,
  sql: `select coalesce(source_id, id) as id, name, source_name, state::text as state, start_after, started_on,
               expire_seconds, retry_count
        from pgboss.job where state < 'completed' or (state = 'failed' and dead_letter is null)`,
  requires: 'pgboss.job',
}

export const crossServiceTables = {
  jobs,
  order_lines: orderLines,
  stores,
  pending_jobs: pendingJobs,
}

export type CrossServiceTableName = keyof typeof crossServiceTables
