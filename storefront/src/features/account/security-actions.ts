'use server'

import { headers } from 'next/headers'
import { getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import { auth } from '@/lib/auth/auth'
import { callAuth } from '@/lib/auth/call-auth'
import { isEmail } from '@/lib/auth/credentials'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { refused, refusedAt, submit } from '@/lib/forms/submit'
import { confirmIdentity } from './server/confirm-identity'

const path = '/account/security'

/** Changes the password, which signs every other device out. */
export async function changePassword(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async () => {
    const answer = await callAuth('/change-password', {
      currentPassword: String(data.get('currentPassword') ?? ''),
      newPassword: String(data.get('newPassword') ?? ''),
    })
    if (answer.ok) done(locale, path, 'password')
    const t = await getTranslations({ locale, namespace: 'account.security' })
    if (answer.code === 'INVALID_PASSWORD') return refusedAt(data, { currentPassword: t('wrong') })
    if (answer.code === 'PASSWORD_TOO_COMMON') return refusedAt(data, { newPassword: t('common') })
    if (answer.code.startsWith('PASSWORD_TOO')) return refusedAt(data, { newPassword: t('length') })
    return refused(data, { detail: t(answer.status === 429 ? 'tooMany' : 'failed') })
  })
}

/**
 * Sends a link to the new address, which changes it once it is used. It asks for the password: whoever only found
 * an open window could take the account with them.
 */
export async function changeEmail(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async ({ user }) => {
    const t = await getTranslations({ locale, namespace: 'account.security' })
    const newEmail = String(data.get('newEmail') ?? '').trim()
    if (!isEmail(newEmail)) return refusedAt(data, { newEmail: t('emailInvalid') })
    await confirmIdentity(user.id, { password: String(data.get('password') ?? '') })
    if (newEmail.toLowerCase() !== user.email) {
      await auth().api.changeEmail({ body: { newEmail }, headers: await headers() })
    }
    done(locale, path, 'emailAsked')
  })
}

export async function sendVerification(locale: Locale, _: FormState, data: FormData) {
  return submit(locale, data, async ({ user }) => {
    const answer = await callAuth('/send-verification-email', { email: user.email })
    if (answer.ok || answer.code === 'EMAIL_ALREADY_VERIFIED') {
      done(locale, path, 'verificationSent')
    }
    const t = await getTranslations({ locale, namespace: 'account.security' })
    return refused(data, { detail: t(answer.status === 429 ? 'tooMany' : 'failed') })
  })
}

export async function signOutOthers(locale: Locale, _: FormState, data: FormData) {
  return submit(locale, data, async () => {
    const answer = await callAuth('/revoke-other-sessions', {})
    if (answer.ok) done(locale, path, 'devices')
    const t = await getTranslations({ locale, namespace: 'account.security' })
    return refused(data, { detail: t('failed') })
  })
}
