import { errors, type VineValidator } from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { FieldError } from '@marketplace/shared/contracts/problem'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { findInvalidText } from '@marketplace/shared/server/http/invalid_text'
import { RuleMessages } from '@marketplace/shared/server/http/rule_messages'
import { fieldProblem } from '@marketplace/shared/server/http/validation'

export type Validator = VineValidator<any, any>

/** What the validator makes of the value. Throws `validation_failed`, its sentences in the reader's language. */
export async function validate<V extends Validator>(
  locale: Locale,
  validator: V,
  value: object
): Promise<Infer<V>> {
  const unfit = findInvalidText(value)
  if (unfit !== null) throw fieldProblem(locale, unfit, 'text')
  const messagesProvider = new RuleMessages(locale)
  try {
    return (await validator.validate(value, { messagesProvider })) as Infer<V>
  } catch (error) {
    if (error instanceof errors.E_VALIDATION_ERROR) throw invalid(error.messages)
    throw error
  }
}

function invalid(found: FieldError[]) {
  const fields = found.map(({ field, rule, message }) => ({ field, rule, message }))
  return new ProblemError('validation_failed', { errors: fields })
}
