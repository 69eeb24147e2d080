import type { paths } from '@marketplace/shared/contracts/api/order'
import type { DataOf } from '@marketplace/shared/contracts/operation'
import type { Locale } from '@/i18n/routing'
import { visitorFetch } from '@/lib/api/gateway'

export type TrackedOrder = DataOf<paths['/api/v1/track/{orderNumber}']['get']>

/** The order of a signed link, for whoever has it. */
export function findTrackedOrder(locale: Locale, orderNumber: string, token: string) {
  const query = new URLSearchParams({ token })
  return visitorFetch<TrackedOrder>(`/track/${encodeURIComponent(orderNumber)}?${query}`, {
    locale,
  })
}
