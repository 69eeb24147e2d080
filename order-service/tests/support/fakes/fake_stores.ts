import { StoreClient, type OwnedStore } from '#clients/store_client'
import { Faults } from '#tests/support/fakes/faults'

/** store-service in memory: who owns which store. */
export class FakeStores extends StoreClient {
  faults = new Faults()
  #stores = new Map<string, OwnedStore>()

  owns(userId: string, id: string, name: string) {
    this.#stores.set(userId, { id, name, isActive: true })
  }

  findOwnedStore(userId: string): Promise<OwnedStore | null> {
    return this.faults.around('findOwnedStore', () => this.#stores.get(userId) ?? null)
  }
}
