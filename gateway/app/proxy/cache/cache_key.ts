import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import type { Principal } from '@marketplace/shared/contracts/principal'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'

/** Who asks like this wants the service's own word. */
const uncached = /\b(?:no-cache|no-store|max-age=0)\b/i

/**
 * The name of what a request asks for, in its language; undefined where it is not answered from the cache. Whoever is
 * signed in may have written what the cache of another instance does not know yet; the storefront keeps for longer
 * what it is told.
 */
export function cacheKeyOf(
  incoming: Incoming,
  route: Route,
  principal: Principal | undefined
): string | undefined {
  const { method, path, query, request } = incoming
  const { headers } = request
  if (!route.cache || method !== 'GET' || principal || incoming.hasBody) return undefined
  if (headers['x-service-token'] !== undefined || headers.range !== undefined) return undefined
  const control = headers['cache-control'] ?? headers.pragma
  if (typeof control === 'string' && uncached.test(control)) return undefined
  const plain = path.endsWith('/') ? path.slice(0, -1) : path
  return `${negotiateLocale(headers['accept-language'])} ${plain}${query}`
}
