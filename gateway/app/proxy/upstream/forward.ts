import type { Principal } from '@marketplace/shared/contracts/principal'
import type { Balancer } from '@marketplace/shared/server/balancing/balancer'
import type { Instance } from '@marketplace/shared/server/balancing/instance'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { BodyLimits } from '../limits/body_limits.js'
import type { Flight } from '../cache/response_cache.js'
import type Gateway from '../pipeline/gateway.js'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import { relay, type Outcome, type Sent } from './relay.js'
import { RequestBody } from './request_body.js'
import { isSilent, isUnreachable, problemOf, wasCut } from './upstream_error.js'
import { upstreamHeaders, type Edge } from './upstream_headers.js'

/** A request that has passed all checks, with what they found. */
export interface Checked {
  incoming: Incoming
  route: Route
  body: BodyLimits
  address: string | null
  principal: Principal | undefined
  /** Sent with every response. */
  headers: Record<string, string>
  /** Told of each instance that is asked. */
  asked: (origin: string) => void
  /** Told of the response's status before anything of it goes out. */
  answered?: (status: number) => void
  /** Gets the response where it may be kept. */
  flight?: Flight
}

/**
 * Sends the request up and its response down, both as they come. One that reached nobody, and a reading one that got
 * no response, is tried once more, on another instance.
 */
export async function forward(checked: Checked, { balancers, edge }: Gateway): Promise<void> {
  const { incoming, route } = checked
  const balancer = balancers[route.service]
  const instance = balancer.pickFirst(incoming.isRepeatable)
  const sent = prepare(checked, edge)
  const outcome = await attempt(checked, balancer, instance, sent)
  if (!outcome.error) return

  const other = mayRepeat(incoming, outcome)
    ? balancer.pickOther(incoming.isRepeatable, instance)
    : undefined
  const last = other ? await attempt(checked, balancer, other, sent) : outcome
  if (last.error) throw problemOf(last.error)
}

function prepare(checked: Checked, edge: Edge): Sent {
  const { incoming, body } = checked
  const path = pathOf(checked)
  const headers = upstreamHeaders(checked, edge)
  if (!incoming.hasBody || incoming.isRepeatable) return { path, headers, body: null }
  if (incoming.expectsContinue) incoming.response.writeContinue()
  return { path, headers, body: new RequestBody(incoming.request, body) }
}

/** The API's paths lead to the same with a slash at the end, in whichever app: some would redirect. */
function pathOf({ incoming, route }: Checked): string {
  const { path, query, request } = incoming
  if (route.face !== 'api' || !path.endsWith('/')) return request.url!
  return path.slice(0, -1) + query
}

async function attempt(
  checked: Checked,
  balancer: Balancer,
  instance: Instance,
  sent: Sent
): Promise<Outcome> {
  checked.asked(instance.origin)
  const isOnTrial = instance.state === 'trial' && checked.incoming.isRepeatable
  instance.begin()
  const outcome = await relay(checked, instance, sent, isOnTrial)
  instance.end(outcome.status)
  judge(balancer, instance, outcome)
  return outcome
}

/** A client's own fault or leave says nothing about the instance; that another app failed is not its fault. */
function judge(balancer: Balancer, instance: Instance, outcome: Outcome) {
  const { status, error, isGone, isOfAnother } = outcome
  if (isGone || error instanceof ProblemError) return
  if (error || status === 0 || (status >= 500 && !isOfAnother)) balancer.failed(instance)
  else balancer.succeeded(instance)
}

/** A write that was sent may have been done; of one without a connection nothing was. */
function mayRepeat({ isRepeatable }: Incoming, { status, error }: Outcome): boolean {
  if (isUnreachable(error!)) return true
  return isRepeatable && (status >= 500 || wasCut(error!) || isSilent(error!))
}
