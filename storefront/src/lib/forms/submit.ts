import { messages } from '@marketplace/shared/contracts/messages/index'
import type { Problem } from '@marketplace/shared/contracts/problem'
import { databaseProblem } from '@marketplace/shared/server/errors/database_problem'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Locale } from '@/i18n/routing'
import { untouched, type FormState } from './form-state'

/** Does the work of a sent form and makes of a refusal what the form shows. Anything else is thrown on. */
export async function submit(
  locale: Locale,
  data: FormData,
  work: () => Promise<Partial<FormState> | void>
): Promise<FormState> {
  try {
    return { ...untouched, ...(await work()) }
  } catch (error) {
    const failure = error instanceof ProblemError ? error : databaseProblem(error)
    if (!failure) throw error
    const detail = failure.detail ?? messages[locale].problems[failure.code].detail
    return refused(data, { detail, errors: failure.errors })
  }
}

/** The form as it was sent, with what is wrong; secrets are not sent back. */
export function refused(data: FormData, problem: Pick<Problem, 'detail' | 'errors'>): FormState {
  const errors = Object.fromEntries((problem.errors ?? []).map((e) => [e.field, e.message]))
  const isTold = Object.keys(errors).some((field) => data.has(field))
  return { errors, values: valuesOf(data), message: isTold ? undefined : problem.detail }
}

function valuesOf(data: FormData): Record<string, string> {
  const entries = [...data].filter(
    ([name, value]) => typeof value === 'string' && !/^\$|password/i.test(name)
  )
  return Object.fromEntries(entries) as Record<string, string>
}

/** A field's text without spaces around it; null where it was left empty. */
export function textOf(data: FormData, name: string): string | null {
  const value = data.get(name)
  return typeof value === 'string' && value.trim() ? value.trim() : null
}
