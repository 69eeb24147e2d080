/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  api: {
    stores: {
      index: typeof routes['api.stores.index']
      show: typeof routes['api.stores.show']
      store: typeof routes['api.stores.store']
      update: typeof routes['api.stores.update']
    }
    storeOwners: {
      store: typeof routes['api.store_owners.store']
      show: typeof routes['api.store_owners.show']
      update: typeof routes['api.store_owners.update']
    }
    storeSuspensions: {
      store: typeof routes['api.store_suspensions.store']
      destroy: typeof routes['api.store_suspensions.destroy']
    }
  }
  internal: {
    ownedStores: {
      show: typeof routes['internal.owned_stores.show']
    }
    stores: {
      index: typeof routes['internal.stores.index']
    }
  }
  admin: {
    stores: {
      index: typeof routes['admin.stores.index']
    }
  }
}
