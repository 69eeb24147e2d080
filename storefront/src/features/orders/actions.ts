'use server'

import { refresh } from 'next/cache'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@marketplace/shared/server/http/validation'
import type { Locale } from '@/i18n/routing'
import type { Order } from '@/lib/api/order-types'
import type { FormState } from '@/lib/forms/form-state'
import { refused } from '@/lib/forms/submit'
import { apiFetch } from '@/lib/gateway'
import { requireSession } from '@/lib/require-session'
import { cancelReasons, type CancelReason } from './cancel-reasons'

export async function cancelOrder(
  locale: Locale,
  orderId: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  await requireSession(locale, '/account/orders')
  const t = await getTranslations({ locale, namespace: 'orders.cancel.reasons' })
  const chosen = String(data.get('reason')) as CancelReason
  const reason = t(cancelReasons.includes(chosen) ? chosen : 'other')
  const id = isUuid(orderId) ? orderId : 'unknown'
  const answer = await apiFetch<Order>(`/orders/${id}/cancel?as=shopper`, {
    method: 'POST',
    body: { reason },
    locale,
  })
  refresh()
  return answer.ok ? { errors: {}, values: {} } : refused(data, answer.problem)
}
