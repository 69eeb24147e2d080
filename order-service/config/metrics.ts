import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import {
  addServiceSources,
  type ServiceGauges,
} from '@marketplace/shared/server/metrics/service_sources'

/** What the partial index of messages holds: a literal list, for the planner compares it. */
const unsent = `'waiting', 'sending', 'failed', 'unknown'`

/** Open orders alone: finished ones are counted by nobody, and there are more of them every day. */
export const gauges: ServiceGauges = {
  names: ['orders', 'payments_awaiting', 'messages', 'messages_oldest_seconds'],
  sql: `
    select 'orders', jsonb_build_object('status', status), count(*)::float8
    from orders where status in ('pending', 'confirmed', 'shipped') group by status
    union all
    select 'payments_awaiting', jsonb_build_object('method', payment_method), count(*)::float8
    from payments where status = 'pending' group by payment_method
    union all
    select 'messages', jsonb_build_object('status', status), count(*)::float8
    from messages where status in (${unsent}) group by status
    union all
    select 'messages_oldest_seconds', jsonb_build_object('status', status), extract(epoch from now() - created_at)::float8
    from unnest(array[${unsent}]) as each (status), lateral (
      select created_at from messages
      where messages.status = each.status and messages.status in (${unsent}) order by id limit 1) oldest`,
}

export default {
  host: env.get('HOST'),
  port: env.get('METRICS_PORT'),
  addSources: (app) => addServiceSources(app, gauges),
} satisfies MetricsConfig
