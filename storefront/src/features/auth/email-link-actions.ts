'use server'

import { redirect } from 'next/navigation'
import { getTranslations } from '@/i18n/translations'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { callAuth } from '@/lib/auth/call-auth'
import { findEmailLink, takeEmailLink } from '@/lib/auth/email-links'
import { getSession } from '@/lib/auth/session'
import { beginAction } from '@/lib/forms/bound'
import type { FormState } from '@/lib/forms/form-state'
import { refused } from '@/lib/forms/submit'

const path = '/verify-email'

/** Uses a link: by this button alone, for programs that look into mails open links too. */
export async function confirmEmail(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const token = String(data.get('token') ?? '')
  const session = await getSession()
  const outcome = await takeEmailLink(token, session?.user.id ?? null)
  if (outcome === 'confirmed') redirect(href(locale, path, { done: 1 }))
  // the page says what became of it
  if (outcome === 'ended') redirect(href(locale, path, { token }))
  const t = await getTranslations({ locale, namespace: 'auth.verifyEmail' })
  return refused(data, { detail: t(outcome) })
}

/** Sends another link where one to the account's own address came too late. */
export async function sendLinkAgain(
  locale: Locale,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const token = String(data.get('token') ?? '')
  const link = await findEmailLink(token)
  if (link.state !== 'late') redirect(href(locale, path, { token }))
  const answer = await callAuth('/send-verification-email', { email: link.email })
  if (answer.ok) redirect(href(locale, path, { sent: 1 }))
  const t = await getTranslations({ locale, namespace: 'auth.verifyEmail' })
  return refused(data, { detail: t(answer.code === 'EMAIL_MISMATCH' ? 'another' : 'failed') })
}
