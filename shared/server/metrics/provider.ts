import type { Server } from 'node:http'
import type { ApplicationService } from '@adonisjs/core/types'
import { serveMetrics } from './server.ts'

/** What `config/metrics.ts` of an app exports. */
export type MetricsConfig = {
  host: string
  /** Without one there are no metrics. */
  port: number | undefined
  /** Adds what only this app knows, before the first scrape. */
  addSources: (app: ApplicationService) => Promise<void>
}

/** Serves an app's metrics beside it. */
export default class MetricsProvider {
  protected app: ApplicationService
  #server: Server | undefined

  constructor(app: ApplicationService) {
    this.app = app
  }

  async start() {
    if (this.app.getEnvironment() !== 'web' || this.app.getMode() !== 'run') return
    const { host, port, addSources } = this.app.config.get<MetricsConfig>('metrics')
    if (port === undefined) return
    await addSources(this.app)
    this.#server = await serveMetrics({ host, port })
  }

  async shutdown() {
    this.#server?.closeAllConnections()
    this.#server?.close()
  }
}
