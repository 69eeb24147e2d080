/* eslint-disable prettier/prettier */
import type { routes } from './index.ts'

export interface ApiDefinition {
  media: typeof routes['media']
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
    storePictures: {
      destroyCover: typeof routes['api.store_pictures.destroy_cover']
      updateLogo: typeof routes['api.store_pictures.update_logo']
      updateCover: typeof routes['api.store_pictures.update_cover']
    }
    storeVerifications: {
      store: typeof routes['api.store_verifications.store']
      destroy: typeof routes['api.store_verifications.destroy']
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
    obligations: {
      show: typeof routes['internal.obligations.show']
    }
    userEvents: {
      store: typeof routes['internal.user_events.store']
    }
  }
  admin: {
    counts: typeof routes['admin.counts']
    stores: {
      index: typeof routes['admin.stores.index']
      store: typeof routes['admin.stores.store']
      mine: typeof routes['admin.stores.mine']
      show: typeof routes['admin.stores.show']
      edit: typeof routes['admin.stores.edit']
      update: typeof routes['admin.stores.update']
    }
    onboarding: {
      show: typeof routes['admin.onboarding.show']
    }
    opening: typeof routes['admin.opening']
    dashboards: {
      show: typeof routes['admin.dashboards.show']
    }
    owners: {
      index: typeof routes['admin.owners.index']
    }
    storeOwners: {
      store: typeof routes['admin.store_owners.store']
      update: typeof routes['admin.store_owners.update']
    }
    storePictures: {
      storeLogo: typeof routes['admin.store_pictures.store_logo']
      storeCover: typeof routes['admin.store_pictures.store_cover']
      destroyCover: typeof routes['admin.store_pictures.destroy_cover']
    }
    storePauses: {
      update: typeof routes['admin.store_pauses.update']
    }
    storeVerifications: {
      store: typeof routes['admin.store_verifications.store']
      destroy: typeof routes['admin.store_verifications.destroy']
    }
    storeActivities: {
      update: typeof routes['admin.store_activities.update']
    }
    storeSuspensions: {
      store: typeof routes['admin.store_suspensions.store']
      destroy: typeof routes['admin.store_suspensions.destroy']
    }
    unknown: typeof routes['admin.unknown']
  }
}
