'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { getTranslations } from '@/i18n/translations'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { callAuth, type AuthAnswer } from '@/lib/auth/call-auth'
import { isEmail, minPasswordLength } from '@/lib/auth/credentials'
import { nextPath } from '@/lib/auth/next-path'
import { env } from '@/lib/process/env'
import { beginAction } from '@/lib/forms/bound'
import type { FormState } from '@/lib/forms/form-state'
import { refused, refusedAt } from '@/lib/forms/submit'

type Failure = Extract<AuthAnswer, { ok: false }>

const textIn = (data: FormData, name: string) => String(data.get(name) ?? '')

export async function signIn(locale: Locale, _: FormState, data: FormData): Promise<FormState> {
  beginAction(locale)
  const t = await getTranslations({ locale, namespace: 'auth.errors' })
  const email = textIn(data, 'email').trim()
  const password = textIn(data, 'password')
  const missing = {
    ...(email ? {} : { email: t('email') }),
    ...(password ? {} : { password: t('passwordMissing') }),
  }
  if (Object.keys(missing).length) return refusedAt(data, missing)
  const answer = await callAuth('/sign-in/email', { email, password })
  return answer.ok ? leave(locale, data) : explain(locale, data, answer)
}

export async function signUp(locale: Locale, _: FormState, data: FormData): Promise<FormState> {
  beginAction(locale)
  const t = await getTranslations({ locale, namespace: 'auth.errors' })
  const name = textIn(data, 'name').trim()
  const email = textIn(data, 'email').trim()
  const password = textIn(data, 'password')
  // better-auth tells of the first alone
  const missing = {
    ...(name ? {} : { name: t('name') }),
    ...(isEmail(email) ? {} : { email: t('email') }),
    ...(password.length < minPasswordLength ? { password: t('passwordLength') } : {}),
  }
  if (Object.keys(missing).length) return refusedAt(data, missing)
  const answer = await callAuth('/sign-up/email', { name, email, password, locale })
  return answer.ok ? leave(locale, data) : explain(locale, data, answer)
}

/** On to Google, which leads back to where the person was going. */
export async function signInWithGoogle(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const callbackURL = nextPath(data.get('next'), href(locale, '/'), env())
  const errorCallbackURL = href(locale, '/sign-in')
  const body = { provider: 'google', callbackURL, errorCallbackURL }
  const answer = await callAuth('/sign-in/social', body)
  if (!answer.ok) return explain(locale, data, answer)
  return { errors: {}, values: {}, go: answer.url }
}

/** Says the same whether or not somebody has an account with that address. */
export async function requestReset(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const t = await getTranslations({ locale, namespace: 'auth.errors' })
  const email = textIn(data, 'email').trim()
  if (!email) return refusedAt(data, { email: t('email') })
  const answer = await callAuth('/request-password-reset', { email })
  return answer.ok
    ? redirect(href(locale, '/forgot-password', { sent: 1 }))
    : explain(locale, data, answer)
}

export async function resetPassword(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const [token, newPassword] = [textIn(data, 'token'), textIn(data, 'password')]
  const answer = await callAuth('/reset-password', { token, newPassword })
  if (answer.ok) redirect(href(locale, '/sign-in', { done: 'password' }))
  if (answer.code !== 'INVALID_TOKEN') return explain(locale, data, answer)
  const t = await getTranslations({ locale, namespace: 'auth.reset' })
  return refused(data, { detail: t('ended') })
}

const fields: Record<
  string,
  { field: string; text: 'name' | 'email' | 'emailTaken' | 'passwordLength' | 'passwordCommon' }
> = {
  INVALID_NAME: { field: 'name', text: 'name' },
  INVALID_EMAIL: { field: 'email', text: 'email' },
  VALIDATION_ERROR: { field: 'email', text: 'email' },
  USER_ALREADY_EXISTS: { field: 'email', text: 'emailTaken' },
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: { field: 'email', text: 'emailTaken' },
  PASSWORD_TOO_SHORT: { field: 'password', text: 'passwordLength' },
  PASSWORD_TOO_COMMON: { field: 'password', text: 'passwordCommon' },
  PASSWORD_TOO_LONG: { field: 'password', text: 'passwordLength' },
}

async function explain(locale: Locale, data: FormData, { code, status, retryAfter }: Failure) {
  const t = await getTranslations({ locale, namespace: 'auth.errors' })
  const wrong = fields[code]
  if (wrong) return refusedAt(data, { [wrong.field]: t(wrong.text) })
  if (status === 429) return refused(data, { detail: t('tooMany', { seconds: retryAfter || 60 }) })
  return refused(data, { detail: status === 401 ? t('credentials') : t('failed') })
}

/**
 * On with a whole page load, so that the page learns who is here and a guest's cart joins the account's:
 * by the form where it runs JavaScript, else by a redirect.
 */
async function leave(locale: Locale, data: FormData): Promise<FormState> {
  const go = nextPath(data.get('next'), href(locale, '/'), env())
  if ((await headers()).has('next-action')) return { errors: {}, values: {}, go }
  redirect(go)
}
