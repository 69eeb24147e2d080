import type { RequestListener } from 'node:http'
import { logAccess, type AccessLine } from '@marketplace/shared/server/edge/access_log'
import { isWellFormed } from '@marketplace/shared/server/edge/well_formed'
import { logFailure } from '@marketplace/shared/server/errors/log_failure'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Principal } from '@marketplace/shared/contracts/principal'
import { cacheKeyOf } from '../cache/cache_key.js'
import { forwardCached } from '../cache/forward_cached.js'
import { forwardWrite, mayChangeKept } from '../cache/forward_write.js'
import { identify } from '../identity/identify.js'
import { bodyLimitsOf } from '../limits/body_limits.js'
import { problemHeaders } from '@marketplace/shared/server/edge/security_headers'
import { respondWithProblem } from '../response/problem_response.js'
import { assertMethod } from '../routing/assert_method.js'
import { patternOf } from '../routing/pattern_of.js'
import type { Route } from '../routing/route.js'
import { forward } from '../upstream/forward.js'
import type Gateway from './gateway.js'
import type { Incoming } from './incoming.js'

/** What was found out about a request so far; each step adds its own. */
type Found = {
  /** Sent with every response, our own and a service's. */
  headers: Record<string, string>
  route?: Route
  /** What limits count by; null where the storefront speaks for nobody. */
  address?: string | null
  principal?: Principal
  /** Which instance was asked last. */
  instance?: string
}

/** Every request, step by step. A step that refuses throws; what no route takes is Adonis's. */
export async function run(incoming: Incoming, gateway: Gateway, own: RequestListener) {
  const found: Found = { headers: gateway.headersFor(incoming.id) }
  const addHeaders = (more: Record<string, string>) => void Object.assign(found.headers, more)
  log(incoming, gateway, found)

  try {
    assertWellFormed(incoming)
    const route = gateway.routes.match(incoming.path)
    found.route = route
    addHeaders(gateway.cors.headersFor(incoming, route))
    if (gateway.cors.isPreflight(incoming, route)) {
      return gateway.cors.respond(incoming, found.headers)
    }
    assertMethod(incoming.method, route)
    const address = await gateway.addresses.of(incoming)
    found.address = address
    if (!route) {
      addHeaders(await gateway.limits.countUnrouted(incoming.path, address))
      return respondOurselves(incoming, found.headers, own)
    }

    const body = bodyLimitsOf(incoming, route, gateway.settings.json)
    const principal = await identify(incoming, route, address, gateway)
    found.principal = principal
    const { isUpload } = body
    addHeaders(await gateway.limits.count({ incoming, route, principal, address, isUpload }))
    if (route.auth === 'session' && !principal) {
      return gateway.signIn.respond(incoming, route, found.headers)
    }
    const { headers } = found
    const asked = (instance: string) => void (found.instance = instance)
    const checked = { incoming, route, body, address, principal, headers, asked }
    const key = cacheKeyOf(incoming, route, principal)
    if (key) await forwardCached(checked, key, gateway)
    else if (mayChangeKept(incoming, route)) await forwardWrite(checked, gateway)
    else await forward(checked, gateway)
  } catch (error) {
    const failure = toProblemError(error)
    logFailure(gateway.logger, failure, incoming.id)
    respondWithProblem(incoming, failure, found)
  }
}

function log({ id, request, response }: Incoming, { logger }: Gateway, found: Found) {
  const facts = () => {
    const { route, instance, principal } = found
    return {
      route: patternOf(request, route),
      service: route?.service,
      upstream: instance,
      userId: principal?.id,
    }
  }
  const write = logger.isLevelEnabled('info')
    ? (line: AccessLine) => logger.info(line, 'request')
    : null
  logAccess(request, response, id, facts, write)
}

function assertWellFormed({ request }: Incoming) {
  if (isWellFormed(request)) return
  throw new ProblemError('malformed_request', { headers: { connection: 'close' } })
}

function respondOurselves(
  { request, response, id }: Incoming,
  headers: Record<string, string>,
  own: RequestListener
) {
  request.headers['x-request-id'] = id
  for (const [name, value] of Object.entries({ ...problemHeaders, ...headers })) {
    response.setHeader(name, value)
  }
  return own(request, response)
}

function toProblemError(error: unknown): ProblemError {
  return error instanceof ProblemError
    ? error
    : new ProblemError('internal_error', { cause: error })
}
