import type { Trace } from '@marketplace/shared/server/http/trace'
import { available } from '../../../lib/clients/available.ts'
import { services } from '../../../lib/clients/services.ts'

const perPage = 100

/** All orders of a person, as they see them. Throws `upstream_unavailable` where order-service cannot tell. */
export function listOwnOrders(userId: string, trace?: Trace) {
  return allPages((page) =>
    available('order-service', () =>
      services()['order-service'].call('GET', '/internal/users/{id}/orders', {
        path: { id: userId },
        query: { page, perPage },
        trace,
      })
    )
  )
}

/** All reviews of a person, as they see them. Throws `upstream_unavailable` where catalog-service cannot tell. */
export function listOwnReviews(userId: string, trace?: Trace) {
  return allPages((page) =>
    available('catalog-service', () =>
      services()['catalog-service'].call('GET', '/internal/users/{id}/reviews', {
        path: { id: userId },
        query: { page, perPage },
        trace,
      })
    )
  )
}

async function allPages<Row>(
  read: (page: number) => Promise<{ data: Row[]; meta: { lastPage: number } }>
): Promise<Row[]> {
  const rows: Row[] = []
  for (let page = 1; ; page++) {
    const { data, meta } = await read(page)
    rows.push(...data)
    if (page >= meta.lastPage) return rows
  }
}
