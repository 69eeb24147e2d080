import { problemStatuses, type FieldError, type ProblemCode } from '../../contracts/problem.ts'
import { hasBrand } from './brand.ts'

const mark = Symbol.for('marketplace.problem_error')

export type ProblemErrorOptions = {
  /** A sentence in the reader's language that replaces the code's own. */
  detail?: string
  errors?: FieldError[]
  headers?: Record<string, string>
  /** Members that the problem carries beside RFC 9457's own: `{ version: 4 }`. */
  members?: Record<string, unknown>
  cause?: unknown
}

/** What a status brings along (RFC 9110, 11.6.1 and 10.2.3), unless the thrower says otherwise. */
const headersOf: Record<number, Record<string, string>> = {
  401: { 'WWW-Authenticate': 'Bearer' },
  503: { 'Retry-After': '2' },
}

/**
 * A failure that the API has a code for. Thrown anywhere, answered as problem+json by whoever owns the
 * response: the services' exception handler, the gateway's proxy, the storefront's route handlers.
 */
export class ProblemError extends Error {
  static [Symbol.hasInstance](value: unknown): boolean {
    return hasBrand(this, ProblemError, mark, value)
  }

  readonly [mark] = true
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly status: number
  readonly detail: string | undefined
  readonly errors: FieldError[] | undefined
  readonly headers: Record<string, string>
  readonly members: Record<string, unknown> | undefined

  constructor(code: ProblemCode, options: ProblemErrorOptions = {}) {
    super(options.detail ?? code, { cause: options.cause })
    this.code = code
    this.status = problemStatuses[code]
    this.detail = options.detail
    this.errors = options.errors
    this.members = options.members
    this.headers = { ...headersOf[this.status], ...options.headers }
  }
}
