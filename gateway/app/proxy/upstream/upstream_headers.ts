import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { PanelCookies } from '../identity/panel_cookies.js'
import type { Checked } from './forward.js'

/** Between two neighbours only (RFC 9110, 7.6.1), or written by us. */
const dropped = new Set([
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
const ours = /^x-(?:user|forwarded|original|rewrite)(?:-|$)/

/** Where the browser found us. */
export interface Edge {
  host: string
  proto: string
}

/** The headers that go up, as a flat list: the client's without what is between neighbours or ours to say. */
export function upstreamHeaders(checked: Checked, edge: Edge): string[] {
  const { incoming, route, principal, address } = checked
  const { request } = incoming
  const headers = checked.flight
    ? forEveryGuest(request.headers['accept-language'])
    : kept(request.rawHeaders, request.headers.connection)
  headers.push(
    'x-request-id',
    incoming.id,
    'traceparent',
    incoming.traceparent,
    'x-forwarded-for',
    address ?? request.socket.remoteAddress ?? '',
    'x-forwarded-host',
    edge.host,
    'x-forwarded-proto',
    edge.proto
  )
  if (principal) headers.push('authorization', `Bearer ${principal.token}`)
  if (route.face === 'panel') pushCookies(headers, checked)
  if (incoming.hasBody && request.headers['content-length'] && !incoming.isRepeatable) {
    headers.push('content-length', request.headers['content-length'])
  }
  return headers
}

/** Others are answered with what comes back: it depends on nothing but what it is kept by. */
function forEveryGuest(acceptLanguage: string | undefined): string[] {
  return ['accept', 'application/json', 'accept-language', negotiateLocale(acceptLanguage)]
}

function kept(rawHeaders: string[], connection: string | undefined): string[] {
  const named = connection ? connection.toLowerCase().split(/[\s,]+/) : []
  const headers: string[] = []
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index]!.toLowerCase().replaceAll('_', '-')
    if (dropped.has(name) || ours.test(name) || named.includes(name)) continue
    headers.push(rawHeaders[index]!, rawHeaders[index + 1]!)
  }
  return headers
}

function pushCookies(headers: string[], { incoming, route }: Checked) {
  const own = new PanelCookies(route.prefix).sentByBrowser(incoming.request.headers.cookie)
  if (own) headers.push('cookie', own)
}
