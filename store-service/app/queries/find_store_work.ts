import { inject } from '@adonisjs/core'
import { CatalogClient, type CatalogWork } from '#clients/catalog_client'
import { OrderClient, type OrderWork } from '#clients/order_client'

/** What waits for an owner; null of a service that is down or late. */
export type StoreWork = { catalog: CatalogWork | null; orders: OrderWork | null }

/** Asks both services at once and waits for neither longer than a dashboard may. */
@inject()
export class FindStoreWork {
  constructor(
    private catalog: CatalogClient,
    private orders: OrderClient
  ) {}

  async handle(storeId: string): Promise<StoreWork> {
    const [catalog, orders] = await Promise.all([
      orNull(this.catalog.findWork(storeId)),
      orNull(this.orders.findWork(storeId)),
    ])
    return { catalog, orders }
  }
}

/** The figure, or null where its service does not give it. */
export function orNull<Value>(asked: Promise<Value>): Promise<Value | null> {
  return asked.catch(() => null)
}
