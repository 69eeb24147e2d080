import { inject } from '@adonisjs/core'
import env from '#start/env'
import { panel, secure } from '#config/panel'
import { StoreClient } from '#clients/store_client'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'
import {
  PanelInertiaMiddleware,
  type PanelAccess,
} from '@marketplace/shared/server/panel/inertia_middleware'

@inject()
export default class InertiaMiddleware extends PanelInertiaMiddleware {
  protected readonly panel = panel
  protected readonly secure = secure
  protected storefrontUrl = env.get('STOREFRONT_URL')

  constructor(private stores: StoreClient) {
    super()
  }

  protected async accessOf(principal: Principal): Promise<PanelAccess> {
    const catalog = isStaff(principal, 'catalog_staff')
    const orders = isStaff(principal, 'order_staff')
    const owner = (catalog && orders) || (await this.#ownsStore(principal))
    return { stores: true, catalog: owner || catalog, orders: owner || orders }
  }

  /** Decides about links only: while store-service is away, staff work on without those to other panels. */
  async #ownsStore({ id }: Principal): Promise<boolean> {
    return this.stores.findOwned(id).then(
      (store) => store !== null,
      () => false
    )
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
