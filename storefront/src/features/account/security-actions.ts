'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/i18n/routing'
import { callAuth } from '@/lib/auth/call-auth'
import type { FormState } from '@/lib/forms/form-state'
import { refused } from '@/lib/forms/submit'
import { requireSession } from '@/lib/require-session'

const path = '/account/security'

/** Changes the password and signs every other device out. */
export async function changePassword(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  await requireSession(locale, path)
  const t = await getTranslations({ locale, namespace: 'account.security' })
  const answer = await callAuth('/change-password', {
    currentPassword: String(data.get('currentPassword') ?? ''),
    newPassword: String(data.get('newPassword') ?? ''),
  })
  if (answer.ok) {
    await callAuth('/revoke-other-sessions', {})
    refresh()
    return { errors: {}, values: {}, done: t('done') }
  }
  const at = (field: string, message: string) =>
    refused(data, { detail: '', errors: [{ field, rule: 'invalid', message }] })
  if (answer.code === 'INVALID_PASSWORD') return at('currentPassword', t('wrong'))
  if (answer.code.startsWith('PASSWORD_TOO')) return at('newPassword', t('length'))
  return refused(data, { detail: t(answer.status === 429 ? 'tooMany' : 'failed') })
}

export async function signOutOthers(locale: Locale, _: FormState, data: FormData) {
  await requireSession(locale, path)
  const t = await getTranslations({ locale, namespace: 'account.security' })
  const answer = await callAuth('/revoke-other-sessions', {})
  refresh()
  return answer.ok ? { errors: {}, values: {} } : refused(data, { detail: t('failed') })
}
