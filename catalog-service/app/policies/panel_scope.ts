import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

/** Staff work on all products in the panel, an owner on those of their store. */
@inject()
export class PanelScope {
  constructor(private stores: StoreClient) {}

  async of(principal: Principal): Promise<{ storeId?: string }> {
    if (isStaff(principal, 'catalog_staff')) return {}
    const store = await this.stores.findOwned(principal.id)
    return { storeId: store?.id }
  }
}
