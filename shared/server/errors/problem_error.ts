import { problemStatuses, type FieldError, type ProblemCode } from '../../contracts/problem.ts'

export type ProblemErrorOptions = {
  /** A sentence in the reader's language that replaces the code's own. */
  detail?: string
  errors?: FieldError[]
  headers?: Record<string, string>
  cause?: unknown
}

/**
 * A failure that the API has a code for. Thrown anywhere, answered as problem+json by whoever owns the
 * response: the services' exception handler, the gateway's proxy, the storefront's route handlers.
 */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly code: ProblemCode
  readonly status: number
  readonly detail: string | undefined
  readonly errors: FieldError[] | undefined
  readonly headers: Record<string, string>

  /**
   * A server around bundled code has this class twice, and so have two bundles; what is shared among them may
   * throw the one or the other, and either is a ProblemError. Its subclasses are told apart as usual.
   */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (this !== ProblemError) return Function.prototype[Symbol.hasInstance].call(this, value)
    return value instanceof Error && value.name === 'ProblemError'
  }

  constructor(code: ProblemCode, options: ProblemErrorOptions = {}) {
    super(options.detail ?? code, { cause: options.cause })
    this.code = code
    this.status = problemStatuses[code]
    this.detail = options.detail
    this.errors = options.errors
    this.headers = options.headers ?? (this.status === 503 ? { 'Retry-After': '2' } : {})
  }
}
