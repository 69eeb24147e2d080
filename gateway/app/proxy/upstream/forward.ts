import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Balancer } from './balancer.js'
import type { Exchange } from './exchange.js'
import type { Instance } from './instance.js'
import { relay, type Outcome, type Sent } from './relay.js'
import { RequestBody } from './request_body.js'
import { headersUp, type Edge } from './request_headers.js'
import { isLate, isUnreachable, wasCut, problemOf } from './upstream_error.js'

/**
 * Sends the request up and its answer down, both as they come. A reading request that reached nobody is
 * tried once more, on another instance.
 */
export async function forward(exchange: Exchange, balancer: Balancer, edge: Edge): Promise<void> {
  const instance = balancer.pickFirst(exchange.isRepeatable)
  const sent = prepare(exchange, edge)
  const outcome = await attempt(exchange, balancer, instance, sent)
  if (!outcome.error) return

  const other = mayRepeat(exchange, outcome) ? balancer.pick(true, instance) : undefined
  const last = other ? await attempt(exchange, balancer, other, sent) : outcome
  if (last.error) throw problemOf(last.error)
}

function prepare(exchange: Exchange, edge: Edge): Sent {
  const { request, response, hasBody, isRepeatable, bodyLimit, bodyTimeout } = exchange
  const headers = headersUp(exchange, edge)
  if (!hasBody || isRepeatable) return { path: request.url!, headers, body: null }
  if (exchange.expectsContinue) response.writeContinue()
  return { path: request.url!, headers, body: new RequestBody(request, bodyLimit, bodyTimeout) }
}

async function attempt(
  exchange: Exchange,
  balancer: Balancer,
  instance: Instance,
  sent: Sent
): Promise<Outcome> {
  exchange.instance = instance.origin
  const isOnTrial = instance.state === 'trial' && exchange.isRepeatable
  instance.inFlight++
  const outcome = await relay(exchange, instance, sent, isOnTrial)
  instance.inFlight--
  judge(balancer, instance, outcome)
  return outcome
}

/** A client's own fault or leave says nothing about the instance. */
function judge(balancer: Balancer, instance: Instance, { status, error, isGone }: Outcome) {
  if (isGone || error instanceof ProblemError) return
  if (error || status === 0 || status >= 500) balancer.failed(instance)
  else balancer.succeeded(instance)
}

function mayRepeat({ isRepeatable }: Exchange, { status, error }: Outcome): boolean {
  if (!isRepeatable || isLate(error!)) return false
  return status >= 500 || isUnreachable(error!) || wasCut(error!)
}
