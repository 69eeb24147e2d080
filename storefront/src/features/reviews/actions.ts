'use server'

import { getTranslations } from '@/i18n/translations'
import { isUuid } from '@marketplace/shared/server/http/validation'
import type { Locale } from '@/i18n/routing'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { refused, refusedAt, submit } from '@/lib/forms/submit'
import { textOf } from '@/lib/forms/text-of'
import { apiFetch, problemOf } from '@/lib/api/gateway'

/** Sends a review of something that arrived with that order. */
export async function sendReview(
  locale: Locale,
  orderNumber: string,
  productId: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async () => {
    const t = await getTranslations({ locale, namespace: 'reviews' })
    const rating = Number(data.get('rating') ?? 0)
    if (!rating) return refusedAt(data, { rating: t('ratingMissing') })
    const id = isUuid(productId) ? productId : 'unknown'
    const answer = await apiFetch(`/products/${id}/reviews`, {
      method: 'POST',
      body: { rating, comment: textOf(data, 'comment') ?? '' },
      locale,
    })
    if (answer.ok) done(locale, `/account/orders/${encodeURIComponent(orderNumber)}`, 'review')
    if (answer.status === 409) return refused(data, { detail: t('already') })
    if (answer.status === 403) return refused(data, { detail: t('notDelivered') })
    throw problemOf(answer)
  })
}
