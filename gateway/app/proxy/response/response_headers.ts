import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { PanelCookies } from '../identity/panel_cookies.js'
import type { Route } from '../routing/route.js'
import { securityHeadersFor } from './security_headers.js'
import { joinVary } from './vary.js'

/** Between two neighbours only, or ours to say. */
const dropped = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'server',
  'x-powered-by',
  'x-request-id',
  'x-failed-dependency',
  'strict-transport-security',
  'set-cookie',
])

const IMMUTABLE = 'public, max-age=31536000, immutable'

type Upstream = { status: number; headers: IncomingHttpHeaders }

/** The headers of a service's response as they go to the client, with ours. Takes lower-case names. */
export function responseHeaders(
  route: Route,
  own: Record<string, string>,
  { status, headers: upstream }: Upstream
): OutgoingHttpHeaders {
  const headers = kept(upstream)
  if (route.face === 'panel') {
    const cookies = new PanelCookies(route.prefix).setByPanel(upstream['set-cookie'])
    if (cookies.length > 0) headers['set-cookie'] = cookies
  }
  const vary = joinVary(upstream.vary, own.vary)
  Object.assign(headers, securityHeadersFor(route.face, upstream), own)
  if (vary) headers.vary = vary
  if (route.face === 'media') {
    headers['cache-control'] = status < 300 || status === 304 ? IMMUTABLE : 'no-store'
  }
  return headers
}

function kept(upstream: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = upstream.connection ? upstream.connection.toLowerCase().split(/[\s,]+/) : []
  const headers: OutgoingHttpHeaders = {}
  for (const name in upstream) {
    if (dropped.has(name) || name.startsWith('access-control-') || named.includes(name)) continue
    headers[name] = upstream[name]
  }
  return headers
}
