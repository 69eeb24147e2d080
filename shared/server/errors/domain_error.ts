import { ruleMessage } from '../../contracts/messages/index.ts'
import type { Locale } from '../../contracts/locale.ts'
import type { ProblemCode } from '../../contracts/problem.ts'
import { ProblemError } from './problem_error.ts'

export type DomainErrorReason = {
  /** A key of the rule sentences in `contracts/messages`. */
  rule: string
  /** The path of a value of the body (`items.0.quantity`); without one it is the state that refuses. */
  field?: string
  /** What the sentence names: `{ max: 50 }`. */
  values?: Record<string, unknown>
  /** The sentence itself, where another service has already worded it. */
  message?: string
}

export type DomainErrorOptions = {
  headers?: Record<string, string>
  /** Members that the problem carries beside RFC 9457's own: `{ version: 4 }`. */
  members?: Record<string, unknown>
}

/**
 * A refusal by a rule of the domain: a problem code, the rules with their values, and no language. Actions
 * throw it; the exception handler words it for whoever reads the response (`inWords`).
 */
export class DomainError extends ProblemError {
  readonly reasons: DomainErrorReason[]

  constructor(
    code: ProblemCode,
    reasons: DomainErrorReason[] = [],
    options: DomainErrorOptions = {}
  ) {
    super(code, options)
    this.reasons = reasons
  }

  /** The same problem with sentences in that reader's language. */
  inWords(locale: Locale): ProblemError {
    const worded = this.reasons.map(({ field, rule, values, message }) => {
      return { field, rule, message: message ?? ruleMessage(locale, rule, values) }
    })
    const errors = worded.filter((reason) => reason.field !== undefined)
    return new ProblemError(this.code, {
      errors: errors.map((error) => ({ ...error, field: error.field! })),
      detail: worded.find(({ field }) => field === undefined)?.message,
      headers: this.headers,
      members: this.members,
      cause: this,
    })
  }
}
