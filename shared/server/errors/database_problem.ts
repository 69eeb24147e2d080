import { ProblemError } from './problem_error.ts'

/** What PostgreSQL's driver throws: a five-letter SQLSTATE and, for constraints, their name. */
type DatabaseError = Error & { code?: string; constraint?: string }

const unreachable = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'],
  ...['EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
])

/**
 * The problem behind a database error, or null where there is none to tell.
 *
 * Class 22 is data that no column takes (out of range, malformed, NUL), 23505 a taken unique value, 23xxx a
 * constraint that the input broke; 08, 53, 57P and a connection that fails are the database being away,
 * 40001 and 40P01 a clash that a retry solves, 55P03, 57014, 25P03 and 25P04 a wait that took too long
 * (PostgreSQL, Appendix A: Error Codes).
 */
export function databaseProblem(error: unknown): ProblemError | null {
  if (!(error instanceof Error)) return null
  const { code = '', message } = error as DatabaseError
  if (unreachable.has(code) || /^(08|53|57P)/.test(code) || tellsOfConnection(message)) {
    return new ProblemError('upstream_unavailable', { cause: error })
  }
  if (['40001', '40P01', '55P03', '57014', '25P03', '25P04'].includes(code)) {
    return new ProblemError('upstream_unavailable', {
      cause: error,
      headers: { 'Retry-After': '1' },
    })
  }
  if (code === '23505') return new ProblemError('conflict', { cause: error })
  if (/^2[23]/.test(code) && code.length === 5) {
    return new ProblemError('validation_failed', { cause: error })
  }
  return null
}

/** What the driver and the pool say where there is no code to go by. */
const words = [
  'Timeout acquiring a connection',
  'Connection terminated',
  'timeout exceeded when trying to connect',
  'Query read timeout',
  'is not queryable',
]

function tellsOfConnection(message: string): boolean {
  return words.some((each) => message.includes(each))
}
