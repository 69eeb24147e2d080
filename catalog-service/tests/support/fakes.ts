import app from '@adonisjs/core/services/app'
import { OrderClient } from '#clients/order_client'
import { StoreClient, type StoreEvent } from '#clients/store_client'
import { StorefrontClient } from '#clients/storefront_client'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** store-service as far as tests have told it of stores and their owners. */
class FakeStores extends StoreClient {
  #owned = new Map<string, string>()
  #stores = new Map<string, StoreEvent>()
  isDown = false

  /** Makes that user the owner of that store. */
  give(userId: string, store: { id: string }) {
    this.#owned.set(userId, store.id)
  }

  /** A store that was opened a moment ago: the catalog has not heard of it. */
  open(news: StoreEvent) {
    this.#stores.set(news.id, news)
  }

  async findOwned(userId: string) {
    if (this.isDown) throw new ProblemError('upstream_unavailable')
    const id = this.#owned.get(userId)
    return id ? { id, name: 'Dar Salma', isActive: true } : null
  }

  async find(id: string) {
    if (this.isDown) throw new ProblemError('upstream_unavailable')
    return this.#stores.get(id) ?? null
  }
}

/** order-service as far as tests have told it of deliveries. */
class FakeOrders extends OrderClient {
  #delivered = new Set<string>()
  isDown = false

  deliver(userId: string, productId: string) {
    this.#delivered.add(`${userId} ${productId}`)
  }

  async wasDelivered(userId: string, productId: string) {
    if (this.isDown) throw new ProblemError('upstream_unavailable')
    return this.#delivered.has(`${userId} ${productId}`)
  }
}

/** The storefront, keeping the tags that it was told to render anew. */
class FakeStorefront extends StorefrontClient {
  tags: string[] = []

  async revalidate(tags: string[]) {
    this.tags.push(...tags)
  }
}

export const stores = new FakeStores()
export const orders = new FakeOrders()
export const storefront = new FakeStorefront()

/** Puts them in the place of the clients that speak HTTP. */
export function useFakes() {
  app.container.swap(StoreClient, () => stores)
  app.container.swap(OrderClient, () => orders)
  app.container.swap(StorefrontClient, () => storefront)
}
