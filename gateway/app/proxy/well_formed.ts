import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { isCanonical } from './canonical_path.js'
import type { Exchange } from './exchange.js'

const HOST = /^(?:[a-z0-9_.-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i
/** Any other coding would go up as if it were not there. */
const CODING = /^(?:chunked)?$/i

/** Refuses what two readers could understand differently: the seed of request smuggling. */
export function assertWellFormed({ path, request }: Exchange) {
  const { rawHeaders } = request
  const isSound =
    isCanonical(path) &&
    isSingle(rawHeaders, 'host') &&
    isSingle(rawHeaders, 'content-length') &&
    HOST.test(request.headers.host ?? '') &&
    CODING.test(request.headers['transfer-encoding'] ?? '')
  if (!isSound) throw new ProblemError('malformed_request')
}

function isSingle(rawHeaders: string[], name: string): boolean {
  let seen = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const header = rawHeaders[index]!
    if (header.length === name.length && header.toLowerCase() === name) seen++
  }
  return seen < 2
}
