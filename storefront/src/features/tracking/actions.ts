'use server'

import { getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import { visitorFetch } from '@/lib/api/gateway'
import { beginAction } from '@/lib/forms/bound'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { refused } from '@/lib/forms/submit'

/** Confirms the order of a signed link: by this button alone, for whoever looks at a link opens it. */
export async function confirmTracked(
  locale: Locale,
  orderNumber: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  beginAction(locale)
  const number = /^[\w-]{1,20}$/.test(orderNumber) ? orderNumber : 'unknown'
  const token = String(data.get('token') ?? '')
  const answer = await visitorFetch(`/track/${number}/confirm`, {
    method: 'POST',
    body: { token },
    locale,
  })
  if (answer.ok) done(locale, `/track/${number}`, 'orderConfirmed', { token })
  const t = await getTranslations({ locale, namespace: 'orders.track' })
  return refused(data, { detail: answer.problem.detail || t('failed') })
}
