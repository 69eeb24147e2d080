import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import {
  addServiceSources,
  type ServiceGauges,
} from '@marketplace/shared/server/metrics/service_sources'

/** Open orders alone: finished ones are counted by nobody, and there are more of them every day. */
export const gauges: ServiceGauges = {
  names: ['orders', 'payments_awaiting'],
  sql: `
    select 'orders', jsonb_build_object('status', status), count(*)::float8
    from orders where status in ('pending', 'confirmed', 'shipped') group by status
    union all
    select 'payments_awaiting', jsonb_build_object('method', payment_method), count(*)::float8
    from payments where status = 'pending' group by payment_method`,
}

export default {
  host: env.get('HOST'),
  port: env.get('METRICS_PORT'),
  addSources: (app) => addServiceSources(app, gauges),
} satisfies MetricsConfig
