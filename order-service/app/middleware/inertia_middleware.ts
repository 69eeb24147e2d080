import env from '#start/env'
import { panel, secure } from '#config/panel'
import { inject } from '@adonisjs/core'
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
    const owner = (await this.stores.findOwnedStore(principal.id).catch(() => null)) !== null
    return {
      stores: true,
      catalog: owner || isStaff(principal, 'catalog_staff'),
      orders: owner || isStaff(principal, 'order_staff'),
    }
  }
}

declare module '@adonisjs/inertia/types' {
  type MiddlewareSharedProps = InferSharedProps<InertiaMiddleware>
  export interface SharedProps extends MiddlewareSharedProps {}
}
