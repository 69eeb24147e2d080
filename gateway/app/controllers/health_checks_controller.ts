import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import Gateway from '#proxy/gateway'
import { upstreamHealth } from '#proxy/upstream_health'

@inject()
export default class HealthChecksController {
  constructor(protected gateway: Gateway) {}

  /** The process runs. */
  live() {
    return { status: 'ok' }
  }

  /** It can do its work: not while it is about to stop, nor when nobody behind it answers. */
  async ready({ response }: HttpContext) {
    const { services, isAnyAnswering, isAnyDown } = await upstreamHealth(this.gateway.balancers)
    const isReady = isAnyAnswering && !this.gateway.isDraining
    return response.status(isReady ? 200 : 503).send({
      status: isReady ? 'ok' : this.gateway.isDraining ? 'draining' : 'down',
      degraded: isAnyDown,
      services,
    })
  }
}
