import env from '#start/env'
import type { MetricsConfig } from '@marketplace/shared/server/metrics/provider'
import { addCacheSource } from '#proxy/cache/cache_metrics'
import Gateway from '#proxy/pipeline/gateway'
import { addInstanceSource } from '#proxy/upstream/instance_metrics'

export default {
  host: env.get('HOST') ?? '127.0.0.1',
  port: env.get('METRICS_PORT'),
  addSources: async (app) => {
    const { balancers, cache } = await app.container.make(Gateway)
    addInstanceSource(balancers)
    addCacheSource(cache)
  },
} satisfies MetricsConfig
