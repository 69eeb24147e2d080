import { StoreClient, type OwnedStore } from '#clients/store_client'
import type { Trace } from '@marketplace/shared/server/http/trace'

type Remembered = { store: OwnedStore; until: number }

const keptFor = 30_000
const most = 10_000

/**
 * Keeps for half a minute who owns which store, so that an owner at work does not cost a call each time.
 * That somebody owns none is not kept: they may open one any moment.
 */
export class RememberingStoreClient extends StoreClient {
  #stores = new Map<string, Remembered>()

  constructor(
    private client: StoreClient,
    private now: () => number = Date.now
  ) {
    super()
  }

  async findOwned(userId: string, trace?: Trace) {
    const known = this.#stores.get(userId)
    if (known && known.until > this.now()) return known.store
    const store = await this.client.findOwned(userId, trace)
    if (store) this.#remember(userId, store)
    return store
  }

  find(id: string, trace?: Trace) {
    return this.client.find(id, trace)
  }

  #remember(userId: string, store: OwnedStore) {
    if (this.#stores.size >= most) this.#stores.clear()
    this.#stores.set(userId, { store, until: this.now() + keptFor })
  }
}
