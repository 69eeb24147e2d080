import env from '#start/env'
import { unsentConditions } from '#sql/unsent_messages'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import {
  addServiceSources,
  type ServiceGauges,
} from '@marketplace/shared/server/metrics/service_sources'

/** How many e-mails wait or were not sent, and how long the oldest of them. */
const ofMessages = Object.entries(unsentConditions).flatMap(([view, condition]) => [
  `select 'messages', jsonb_build_object('status', '${view}'), count(*)::float8 from messages where ${condition}`,
  `select 'messages_oldest_seconds', jsonb_build_object('status', '${view}'),
          extract(epoch from now() - (select created_at from messages where ${condition} order by id limit 1))::float8
   where exists (select from messages where ${condition})`,
])

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
    ${ofMessages.join(' union all ')}`,
}

export default {
  host: env.get('HOST'),
  port: env.get('METRICS_PORT'),
  addSources: (app) => addServiceSources(app, gauges),
} satisfies MetricsConfig
