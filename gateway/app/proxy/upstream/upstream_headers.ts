import type { Exchange } from './exchange.js'
import { PanelCookies } from './cookies.js'

/** Between two neighbours only (RFC 9110, 7.6.1), or written by us. */
const DROPPED = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'http2-settings',
  'expect',
  'host',
  'content-length',
  'authorization',
  'cookie',
  'forwarded',
  'via',
  'traceparent',
  'x-request-id',
  'x-real-ip',
  'x-client-address',
  'x-service-token',
  'x-http-method-override',
])

/** What services take from us alone, in any spelling. */
const OURS = /^x-(?:user|forwarded|original|rewrite)(?:-|$)/

/** Where the browser found us. */
export interface Edge {
  host: string
  proto: string
}

/** The headers that go up, as a flat list: the client's without what is between neighbours or ours to say. */
export function headersUp(exchange: Exchange, edge: Edge): string[] {
  const { request, route, principal, address } = exchange
  const headers = kept(request.rawHeaders, request.headers.connection)
  headers.push(
    'x-request-id',
    exchange.id,
    'traceparent',
    exchange.traceparent,
    'x-forwarded-for',
    address ?? request.socket.remoteAddress ?? '',
    'x-forwarded-host',
    edge.host,
    'x-forwarded-proto',
    edge.proto
  )
  if (principal) headers.push('authorization', `Bearer ${principal.token}`)
  if (route!.face === 'panel') pushCookies(headers, exchange)
  if (exchange.hasBody && request.headers['content-length'] && !exchange.isRepeatable) {
    headers.push('content-length', request.headers['content-length'])
  }
  return headers
}

function kept(rawHeaders: string[], connection: string | undefined): string[] {
  const named = connection ? connection.toLowerCase().split(/[\s,]+/) : []
  const headers: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase().replaceAll('_', '-')
    if (DROPPED.has(name) || OURS.test(name) || named.includes(name)) continue
    headers.push(rawHeaders[index]!, rawHeaders[index + 1]!)
  }
  return headers
}

function pushCookies(headers: string[], { request, route }: Exchange) {
  const own = new PanelCookies(route!.prefix).request(request.headers.cookie)
  if (own) headers.push('cookie', own)
}
