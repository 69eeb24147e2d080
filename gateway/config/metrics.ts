import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import Gateway from '#proxy/pipeline/gateway'
import { addInstanceSource } from '#proxy/upstream/instance_metrics'

export default {
  host: env.get('HOST') ?? '127.0.0.1',
  port: env.get('METRICS_PORT'),
  addSources: async (app) => addInstanceSource((await app.container.make(Gateway)).balancers),
} satisfies MetricsConfig
