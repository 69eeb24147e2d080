import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import { addServiceSources } from '@marketplace/shared/server/metrics/service_sources'

export default {
  host: env.get('HOST'),
  port: env.get('METRICS_PORT'),
  addSources: (app) => addServiceSources(app),
} satisfies MetricsConfig
