import type { ProblemError } from './problem_error.ts'

type Log = {
  error(fields: object, message: string): void
  info(fields: object, message: string): void
}

/**
 * Writes down a failed answer. A defect of ours is an error, whole; what another is at fault for (a service
 * or database that is away, late or broken) is one line of information with its reason, however often it is
 * asked for. What the asker got wrong is not written down at all.
 */
export function logFailure(log: Log, failure: ProblemError, requestId: string | undefined) {
  if (failure.status < 500) return
  const { code, cause } = failure
  if (code === 'internal_error') log.error({ requestId, err: cause ?? failure }, 'request failed')
  else log.info({ requestId, reason: reasonOf(cause) }, code)
}

/** A code where there is one, as `ECONNREFUSED`; several addresses that were tried stand in one error. */
function reasonOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error)) return undefined
  const { code, errors: [first] = [] } = cause as Error & { code?: string; errors?: Error[] }
  return code ?? (first ? reasonOf(first) : cause.message)
}
