import type { Exchange } from './exchange.js'

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE'
const HEADERS =
  'Authorization, Content-Type, Accept, Accept-Language, Idempotency-Key, X-Request-Id, Traceparent'
const EXPOSED =
  'X-Request-Id, Idempotent-Replayed, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset, Retry-After'

/**
 * Lets the pages of some origins read our answers. Never with credentials: `/api/v1` takes Bearer tokens
 * only, and the panels are for their own pages.
 */
export class Cors {
  #origins: Set<string>

  constructor(origins: readonly string[]) {
    this.#origins = new Set(origins)
  }

  /** Adds the headers; true where it was a preflight and has been answered. */
  handle(exchange: Exchange): boolean {
    const { answerHeaders, route, response } = exchange
    if (route && route.face !== 'api' && route.face !== 'media') return false

    answerHeaders.vary = 'Origin'
    const origin = exchange.header('origin')
    const isAllowed = origin !== undefined && this.#origins.has(origin)
    if (isAllowed) {
      answerHeaders['access-control-allow-origin'] = origin
      answerHeaders['access-control-expose-headers'] = EXPOSED
    }
    if (!isPreflight(exchange)) return false

    const answer = isAllowed ? PREFLIGHT : {}
    response.writeHead(204, { ...answerHeaders, ...answer, ...VARY }).end()
    return true
  }
}

const PREFLIGHT = {
  'access-control-allow-methods': METHODS,
  'access-control-allow-headers': HEADERS,
  'access-control-max-age': '600',
}

const VARY = { vary: 'Origin, Access-Control-Request-Method, Access-Control-Request-Headers' }

function isPreflight({ method, request }: Exchange): boolean {
  const { headers } = request
  return (
    method === 'OPTIONS' &&
    headers.origin !== undefined &&
    headers['access-control-request-method'] !== undefined
  )
}
