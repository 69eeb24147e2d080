import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { Incoming } from '../pipeline/incoming.js'
import { responseHeaders } from '../response/response_headers.js'
import type { Route } from '../routing/route.js'

/** What a response may differ by and still be kept: it is kept by language, and for nobody who is signed in. */
const keyed = new Set(['accept-language', 'authorization', 'origin'])

/** A public response of a service, with which others are answered too. */
export interface KeptResponse {
  /** Without what is said to one client only: the request's id, limits, CORS. */
  headers: OutgoingHttpHeaders
  body: Buffer
}

/** Whether shared caches may keep the response: it says so itself, and is the same for every guest. */
export function mayKeep(status: number, headers: IncomingHttpHeaders, maxBytes: number): boolean {
  const control = headers['cache-control']
  const length = Number(headers['content-length'] ?? Number.NaN)
  return (
    status === 200 &&
    control !== undefined &&
    /\bpublic\b/.test(control) &&
    /\bs-maxage=[1-9]/.test(control) &&
    !/\b(?:private|no-store|no-cache)\b/.test(control) &&
    headers['set-cookie'] === undefined &&
    length <= maxBytes &&
    isKeyed(headers.vary)
  )
}

function isKeyed(vary: string | undefined): boolean {
  return !vary || vary.split(',').every((field) => keyed.has(field.trim().toLowerCase()))
}

export function keptResponse(
  route: Route,
  headers: IncomingHttpHeaders,
  body: Buffer
): KeptResponse {
  return { headers: responseHeaders(route, { vary: 'Origin' }, { status: 200, headers }), body }
}

/** Answers from it; 304 where the client has the same already (RFC 9110, 13.1.2). */
export function respondWithKept(
  { request, response }: Incoming,
  { headers, body }: KeptResponse,
  own: Record<string, string>
) {
  const all = { ...headers, ...own, vary: headers.vary }
  if (!isSame(request.headers['if-none-match'], headers.etag)) {
    response.writeHead(200, all).end(body)
    return
  }
  delete all['content-type']
  delete all['content-length']
  response.writeHead(304, all).end()
}

/** Weak comparison: a `W/` makes no difference. */
function isSame(asked: string | undefined, etag: unknown): boolean {
  if (asked === undefined || typeof etag !== 'string') return false
  if (asked.trim() === '*') return true
  const plain = etag.replace(/^W\//, '')
  return asked.split(',').some((each) => each.trim().replace(/^W\//, '') === plain)
}
