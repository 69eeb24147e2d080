'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@marketplace/shared/server/http/validation'
import type { Locale } from '@/i18n/routing'
import type { FormState } from '@/lib/forms/form-state'
import { refused, textOf } from '@/lib/forms/submit'
import { apiFetch } from '@/lib/gateway'
import { requireSession } from '@/lib/require-session'

/** Sends a review of something that arrived. */
export async function sendReview(
  locale: Locale,
  productId: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  await requireSession(locale, '/account/orders')
  const t = await getTranslations({ locale, namespace: 'reviews' })
  const rating = Number(data.get('rating') ?? 0)
  if (!rating) {
    const error = { field: 'rating', rule: 'required', message: t('ratingMissing') }
    return refused(data, { detail: '', errors: [error] })
  }
  const id = isUuid(productId) ? productId : 'unknown'
  const answer = await apiFetch(`/products/${id}/reviews`, {
    method: 'POST',
    body: { rating, comment: textOf(data, 'comment') ?? '' },
    locale,
  })
  if (answer.ok) {
    refresh()
    return { errors: {}, values: {}, done: t('done') }
  }
  const { problem, status } = answer
  if (status === 409) return refused(data, { detail: t('already') })
  if (status === 403) return refused(data, { detail: t('notDelivered') })
  return refused(data, problem)
}
