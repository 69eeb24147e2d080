import { performance } from 'node:perf_hooks'
import type { Logger } from '@adonisjs/core/logger'
import type { Exchange } from './exchange.js'

/** Writes one line when an answer has gone out, or when its client has. */
export function logAccess(exchange: Exchange, logger: Logger) {
  if (!logger.isLevelEnabled('info')) return
  exchange.response.once('close', () => {
    const { id, method, path, route, instance, principal, address, response, startedAt } = exchange
    logger.info(
      {
        requestId: id,
        method,
        path,
        status: response.statusCode,
        ms: Math.round((performance.now() - startedAt) * 10) / 10,
        service: route?.service,
        instance,
        userId: principal?.id,
        address,
        aborted: response.writableFinished ? undefined : true,
      },
      'request'
    )
  })
}
