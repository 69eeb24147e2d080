import { getTranslations } from '@/i18n/translations'
import { messages } from '@marketplace/shared/contracts/messages/index'
import type { Problem } from '@marketplace/shared/contracts/problem'
import { databaseProblem } from '@marketplace/shared/server/errors/database_problem'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { getSession, type Session } from '@/lib/auth/session'
import { beginAction } from './bound'
import type { FormState } from './form-state'

/**
 * Does the work of a form that a signed-in person sent; the work ends by going on to another page. A refusal
 * becomes what the form shows, also that the session has ended meanwhile. Anything else is thrown on.
 */
export async function submit(
  locale: Locale,
  data: FormData,
  work: (session: Session) => Promise<FormState>
): Promise<FormState> {
  beginAction(locale)
  const session = await getSession()
  if (!session) return signedOut(locale, data)
  try {
    return await work(session)
  } catch (error) {
    const failure = error instanceof ProblemError ? error : databaseProblem(error)
    if (!failure) throw error
    const worded = failure instanceof DomainError ? failure.inWords(locale) : failure
    const detail = worded.detail ?? messages[locale].problems[worded.code].detail
    return refused(data, { detail, errors: worded.errors })
  }
}

async function signedOut(locale: Locale, data: FormData): Promise<FormState> {
  const t = await getTranslations({ locale, namespace: 'common.signedOut' })
  const way = { href: href(locale, '/sign-in'), label: t('way') }
  return { ...refused(data, { detail: t('form') }), way }
}

/** The form as it was sent, with what is wrong; secrets are not sent back. */
export function refused(data: FormData, problem: Pick<Problem, 'detail' | 'errors'>): FormState {
  const errors = Object.fromEntries((problem.errors ?? []).map((e) => [e.field, e.message]))
  const isTold = Object.keys(errors).some((field) => data.has(field))
  return { errors, values: valuesOf(data), message: isTold ? undefined : problem.detail }
}

/** The form as it was sent, with a sentence at each wrong field. */
export function refusedAt(data: FormData, errors: Record<string, string>): FormState {
  return { errors, values: valuesOf(data) }
}

function valuesOf(data: FormData): Record<string, string> {
  const entries = [...data].filter(
    ([name, value]) => typeof value === 'string' && !/^\$|password/i.test(name)
  )
  return Object.fromEntries(entries) as Record<string, string>
}
