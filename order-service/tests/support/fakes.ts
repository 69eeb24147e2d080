import { randomUUID } from 'node:crypto'
import app from '@adonisjs/core/services/app'
import { CatalogClient } from '#clients/catalog_client'
import { StoreClient } from '#clients/store_client'
import { StorefrontClient } from '#clients/storefront_client'
import { FakeCatalog, type Shop } from '#tests/support/fakes/fake_catalog'
import { FakeStores } from '#tests/support/fakes/fake_stores'
import { FakeStorefront } from '#tests/support/fakes/fake_storefront'
import { identity } from '#tests/support/identity'
import { person, type TestPerson } from '@marketplace/shared/server/testing/identity'

export type Someone = { id: string; name: string; token: string }

/** The other services as one test sees them. `install` belongs into `group.each.setup`: it gives the clean-up. */
export class Fakes {
  catalog = new FakeCatalog()
  storefront = new FakeStorefront()
  stores = new FakeStores()

  install() {
    app.container.swap(CatalogClient, () => this.catalog)
    app.container.swap(StorefrontClient, () => this.storefront)
    app.container.swap(StoreClient, () => this.stores)
    return () => app.container.restoreAll([CatalogClient, StorefrontClient, StoreClient])
  }

  aShop(storeName = 'Dar Salma'): Shop {
    return { storeId: randomUUID(), storeName }
  }

  async ownerOf({ storeId, storeName }: Shop): Promise<Someone> {
    const owner = await someone({ name: 'Brahim Ouali' })
    this.stores.owns(owner.id, storeId, storeName)
    return owner
  }
}

/** A signed-in person: a shopper unless the roles say otherwise. */
export async function someone(overrides: Partial<TestPerson> = {}): Promise<Someone> {
  const subject = person(overrides)
  return { id: subject.id, name: subject.name, token: await identity.tokenFor(subject) }
}

export function orderStaff(name = 'Karim Jaidi'): Promise<Someone> {
  return someone({ name, roles: ['order_staff'] })
}
