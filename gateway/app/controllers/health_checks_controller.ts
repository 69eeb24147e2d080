import { inject } from '@adonisjs/core'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import Gateway from '#proxy/pipeline/gateway'
import { upstreamHealth } from '#proxy/upstream/upstream_health'

@inject()
export default class HealthChecksController {
  constructor(protected gateway: Gateway) {}

  /** The process runs. */
  live() {
    return { data: { status: 'ok' } }
  }

  /** It can do its work: not while it is about to stop, nor when nobody at all answers behind it. */
  async ready() {
    const { services, isAnyAnswering, isAnyDown } = await upstreamHealth(this.gateway.balancers)
    if (this.gateway.isDraining || !isAnyAnswering) throw new ProblemError('upstream_unavailable')
    return { data: { status: 'ok', degraded: isAnyDown, services } }
  }
}
