import { SilentInstanceError } from '@marketplace/shared/server/balancing/instance'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])
const LATE = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])
const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])

function codeOf(error: Error): string {
  const { code, errors } = error as Error & { code?: string; errors?: { code?: string }[] }
  return code ?? errors?.[0]?.code ?? ''
}

/** No connection was made, so nothing was done. */
export function isUnreachable(error: Error): boolean {
  return UNREACHABLE.has(codeOf(error))
}

/** The service took the request and did not answer in time. */
export function isLate(error: Error): boolean {
  return LATE.has(codeOf(error))
}

/** The connection ended before the response began. */
export function wasCut(error: Error): boolean {
  return CUT.has(codeOf(error))
}

/** The service took the request and does not even tell that it lives. */
export function isSilent(error: Error): boolean {
  return error instanceof SilentInstanceError
}

/** What the client is told: not there (503), late (504), broken (502), or a problem of its own. */
export function problemOf(cause: Error): ProblemError {
  if (cause instanceof ProblemError) return cause
  if (isUnreachable(cause)) return new ProblemError('upstream_unavailable', { cause })
  const isTimeout = isLate(cause) || isSilent(cause)
  return new ProblemError(isTimeout ? 'upstream_timeout' : 'upstream_failed', { cause })
}
