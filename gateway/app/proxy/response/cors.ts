import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const HEADERS =
  'Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, X-Request-Id, Traceparent'
const EXPOSED =
  'X-Request-Id, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After'

/**
 * Lets the pages of some origins read our responses. Never with credentials: `/api/v1` takes Bearer tokens
 * only, and the panels are for their own pages.
 */
export class Cors {
  #origins: Set<string>

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins)
  }

  /** The headers for a response of that route, or of none. */
  headersFor(incoming: Incoming, route: Route | undefined): Record<string, string> {
    if (!isForOthers(route)) return {}
    const origin = incoming.header('origin')
    if (origin === undefined || !this.#origins.has(origin)) return { vary: 'Origin' }
    return {
      'vary': 'Origin',
      'access-control-allow-origin': origin,
      'access-control-expose-headers': EXPOSED,
    }
  }

  isPreflight({ method, request }: Incoming, route: Route | undefined): boolean {
    const { headers } = request
    return (
      isForOthers(route) &&
      method === 'OPTIONS' &&
      headers.origin !== undefined &&
      headers['access-control-request-method'] !== undefined
    )
  }

  /** Answers a preflight. `headers` are those that `headersFor` gave, with our others. */
  respond({ response }: Incoming, headers: Record<string, string>) {
    const isAllowed = headers['access-control-allow-origin'] !== undefined
    response.writeHead(204, { ...headers, ...(isAllowed ? PREFLIGHT : {}), ...VARY }).end()
  }
}

const PREFLIGHT = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': HEADERS,
  'access-control-max-age': '600',
}

const VARY = { vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' }

function isForOthers(route: Route | undefined): boolean {
  return !route || route.face === 'api' || route.face === 'media'
}
