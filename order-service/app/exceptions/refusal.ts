import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { ProblemCode } from '@marketplace/shared/contracts/problem'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type Reason = {
  rule: string
  /** Where it lies at a value of the body; without one it is the state that refuses. */
  field?: string
  values?: Record<string, unknown>
  /** The sentence, where another service has already worded it. */
  message?: string
}

/** A refusal told by its rules, so that actions need not know in which language it will be read. */
export class Refusal extends ProblemError {
  constructor(
    code: ProblemCode,
    readonly reasons: Reason[] = [],
    headers?: Record<string, string>
  ) {
    super(code, { headers })
  }

  /** The same with sentences for that reader. */
  inWords(locale: Locale): ProblemError {
    const worded = this.reasons.map(({ field, rule, values, message }) => {
      return { field, rule, message: message ?? ruleMessage(locale, rule, values) }
    })
    const errors = worded.filter((reason) => reason.field !== undefined)
    return new ProblemError(this.code, {
      errors: errors.map((error) => ({ ...error, field: error.field! })),
      detail: worded.find(({ field }) => field === undefined)?.message,
      headers: this.headers,
      cause: this,
    })
  }
}
