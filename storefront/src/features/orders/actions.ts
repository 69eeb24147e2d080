'use server'

import { getTranslations } from '@/i18n/translations'
import type { Locale } from '@/i18n/routing'
import type { Order } from '@/lib/api/order-types'
import { done } from '@/lib/forms/done'
import type { FormState } from '@/lib/forms/form-state'
import { submit } from '@/lib/forms/submit'
import { apiFetch, problemOf } from '@/lib/api/gateway'
import { cancelReasons, type CancelReason } from './cancel-reasons'

export async function cancelOrder(
  locale: Locale,
  orderNumber: string,
  _: FormState,
  data: FormData
): Promise<FormState> {
  return submit(locale, data, async () => {
    const t = await getTranslations({ locale, namespace: 'orders.cancel.reasons' })
    const chosen = String(data.get('reason')) as CancelReason
    const reason = t(cancelReasons.includes(chosen) ? chosen : 'other')
    const number = /^[\w-]+$/.test(orderNumber) ? orderNumber : 'unknown'
    const answer = await apiFetch<Order>(`/orders/${number}/cancel?as=shopper`, {
      method: 'POST',
      body: { reason },
      locale,
    })
    if (!answer.ok) throw problemOf(answer)
    done(locale, `/account/orders/${number}`, 'orderCancelled')
  })
}
