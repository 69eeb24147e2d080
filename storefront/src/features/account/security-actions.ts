'use server'

import { getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import { callAuth } from '@/lib/auth/call-auth'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { refused, refusedAt, submit } from '@/lib/forms/submit'

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

export async function signOutOthers(locale: Locale, _: FormState, data: FormData) {
  return submit(locale, data, async () => {
    const answer = await callAuth('/revoke-other-sessions', {})
    if (answer.ok) done(locale, path, 'devices')
    const t = await getTranslations({ locale, namespace: 'account.security' })
    return refused(data, { detail: t('failed') })
  })
}
