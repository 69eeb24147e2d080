import type { IncomingHttpHeaders } from 'node:http'
import type { Route } from '../routing/route.js'

const nosniff = { 'x-content-type-options': 'nosniff' }

/** What holds for any page of a panel, whatever it loads: for those that bring no policy of their own. */
const pagePolicy = "base-uri 'self'; object-src 'none'; frame-ancestors 'none'"

const defaults: Record<Route['face'], Record<string, string>> = {
  api: { 'referrer-policy': 'no-referrer', 'cache-control': 'no-store' },
  assets: { 'referrer-policy': 'same-origin' },
  media: {},
  panel: {
    'content-security-policy': pagePolicy,
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cache-control': 'private, no-store',
  },
}

/** Said over whatever a service says. */
const fixed: Record<Route['face'], Record<string, string>> = {
  api: nosniff,
  assets: nosniff,
  panel: nosniff,
  media: {
    ...nosniff,
    'content-security-policy': "default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
  },
}

/**
 * The security headers to add to a service's response: error pages often lack what its pages have. What the
 * service has said stays.
 */
export function securityHeadersFor(
  face: Route['face'],
  upstream: IncomingHttpHeaders
): Record<string, string> {
  const headers = { ...fixed[face] }
  for (const name in defaults[face]) {
    if (upstream[name] === undefined) headers[name] = defaults[face][name]!
  }
  return headers
}
