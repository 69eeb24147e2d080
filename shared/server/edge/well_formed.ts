import type { IncomingMessage } from 'node:http'
import { isCanonical, isReadableQuery } from './canonical_path.ts'

const host = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i
/** Any other transfer coding would go up as if it were not there. */
const transferCoding = /^(?:chunked)?$/i

/** The methods that anything behind our doors has ever heard of. */
export const knownMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

/** False where two readers could understand the request differently: the seed of request smuggling. */
export function isWellFormed(request: IncomingMessage): boolean {
  const { headers, rawHeaders, url = '' } = request
  const [path = ''] = url.split('?', 1)
  return (
    isCanonical(path) &&
    isReadableQuery(url.slice(path.length)) &&
    isSingle(rawHeaders, 'host') &&
    isSingle(rawHeaders, 'content-length') &&
    isHost(request) &&
    transferCoding.test(headers['transfer-encoding'] ?? '')
  )
}

/** HTTP/1.0 knows no `Host` (RFC 9112, 3.2); health checks still speak it. */
function isHost({ headers, httpVersion }: IncomingMessage): boolean {
  if (headers.host === undefined) return httpVersion === '1.0'
  return host.test(headers.host)
}

function isSingle(rawHeaders: string[], name: string): boolean {
  let seen = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const header = rawHeaders[index]!
    if (header.length === name.length && header.toLowerCase() === name) seen++
  }
  return seen < 2
}
