import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import {
  addServiceSources,
  type ServiceGauges,
} from '@marketplace/shared/server/metrics/service_sources'

/** Of the few lines that are held: confirmed ones stay for as long as their order does. */
export const gauges: ServiceGauges = {
  names: ['reservations_open', 'reservations_overdue'],
  sql: `
    select metric, '{}'::jsonb, held.count::float8
    from (select count(distinct l.reservation_id) as open,
                 count(distinct l.reservation_id)
                   filter (where r.expires_at < now() - interval '2 minutes') as overdue
          from stock_reservations l join reservations r on r.id = l.reservation_id
          where l.status = 'held') as counted
    cross join lateral (values ('reservations_open', open), ('reservations_overdue', overdue))
      as held (metric, count)`,
}

export default {
  host: env.get('HOST'),
  port: env.get('METRICS_PORT'),
  addSources: (app) => addServiceSources(app, gauges),
} satisfies MetricsConfig
