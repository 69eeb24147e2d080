import { SimpleMessagesProvider, errors, type VineValidator } from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { messages } from '@marketplace/shared/contracts/messages/index'
import type { FieldError } from '@marketplace/shared/contracts/problem'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { findUnfitText } from '@marketplace/shared/server/http/unfit_text'
import { fieldProblem, uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { readJson } from './json-body.ts'
import type { ApiContext } from './context.ts'

type Any = VineValidator<any, any>

/** The body, validated. Throws 400, 413, 415 or 422. */
export async function body<V extends Any>(ctx: ApiContext, validator: V): Promise<Infer<V>> {
  const value = await readJson(ctx.request)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw fieldProblem(ctx.locale, '', 'object')
  }
  return validate(ctx, validator, value)
}

/** The known query parameters, validated; one that is given twice is wrong. */
export function query<V extends Any>(ctx: ApiContext, validator: V): Promise<Infer<V>> {
  const entries = [...new Set(ctx.query.keys())].map((key) => {
    const values = ctx.query.getAll(key)
    return [key, values.length > 1 ? values : values[0]]
  })
  return validate(ctx, validator, Object.fromEntries(entries))
}

/** The path's id; 404 where it is malformed. */
export function idOf({ params }: ApiContext, name = 'id'): string {
  return uuidOrNotFound(params[name])
}

async function validate<V extends Any>({ locale }: ApiContext, validator: V, value: object) {
  const unfit = findUnfitText(value)
  if (unfit !== null) throw fieldProblem(locale, unfit, 'text')
  const messagesProvider = new SimpleMessagesProvider(messages[locale].rules)
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
