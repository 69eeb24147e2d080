import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { available } from '../../../lib/clients/available.ts'
import { services, type OpenOrder, type OwnedStore } from '../../../lib/clients/services.ts'

const maxNamed = 10

/**
 * Throws `conflict`, naming the store and the orders, while the person owns an open store or has an order
 * that is neither delivered nor cancelled. Throws `upstream_unavailable` where a service cannot tell.
 */
export async function assertNoObligations(userId: string, trace?: Trace): Promise<void> {
  const store = await findStore(userId, trace)
  const { openOrders, total } = await findOpenOrders(userId, store?.id, trace)
  const openStore = store?.isActive ? store : null
  if (!openStore && total === 0) return
  const numbers = openOrders.slice(0, maxNamed).map(({ orderNumber }) => orderNumber)
  const orders = numbers.join(', ') + (total > numbers.length ? ' …' : '')
  const rule = openStore ? (total > 0 ? 'open_store_and_orders' : 'open_store') : 'open_orders'
  throw new DomainError('conflict', [{ rule, values: { store: openStore?.name, orders, total } }], {
    members: { store: openStore, openOrders: openOrders.slice(0, maxNamed) },
  })
}

async function findStore(userId: string, trace?: Trace): Promise<OwnedStore | null> {
  const answer = await available('store-service', () =>
    services()['store-service'].call('GET', path, { path: { id: userId }, trace })
  )
  return answer.data.store
}

async function findOpenOrders(
  userId: string,
  storeId: string | undefined,
  trace?: Trace
): Promise<{ openOrders: OpenOrder[]; total: number }> {
  const answer = await available('order-service', () =>
    services()['order-service'].call('GET', path, {
      path: { id: userId },
      query: storeId ? { storeId } : {},
      trace,
    })
  )
  return answer.data
}

const path = '/internal/users/{id}/obligations'
