import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import { PanelCookies } from './cookies.js'
import type { Exchange } from './exchange.js'

/** Between two neighbours only, or ours to say. */
const DROPPED = new Set([
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
  'set-cookie',
])

/** Our own answers are never pages. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
}

const IMMUTABLE = 'public, max-age=31536000, immutable'

/** The headers that come back, from a service's answer. Takes them with lower-case names. */
export function headersBack(
  exchange: Exchange,
  status: number,
  upstream: IncomingHttpHeaders
): OutgoingHttpHeaders {
  const { face, prefix } = exchange.route!
  const headers = kept(upstream)
  if (face === 'panel') {
    const cookies = new PanelCookies(prefix).answer(upstream['set-cookie'])
    if (cookies.length > 0) headers['set-cookie'] = cookies
  }
  Object.assign(headers, exchange.answerHeaders, faceHeaders(face, status))
  if (upstream.vary && exchange.answerHeaders.vary) {
    headers.vary = `${upstream.vary}, ${exchange.answerHeaders.vary}`
  }
  return headers
}

function kept(upstream: IncomingHttpHeaders): OutgoingHttpHeaders {
  const named = upstream.connection ? upstream.connection.toLowerCase().split(/[\s,]+/) : []
  const headers: OutgoingHttpHeaders = {}
  for (const name in upstream) {
    if (DROPPED.has(name) || name.startsWith('access-control-') || named.includes(name)) continue
    headers[name] = upstream[name]
  }
  return headers
}

function faceHeaders(face: string, status: number): OutgoingHttpHeaders {
  if (face !== 'media') return { 'x-content-type-options': 'nosniff' }
  return {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'",
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': status < 300 || status === 304 ? IMMUTABLE : 'no-store',
  }
}
