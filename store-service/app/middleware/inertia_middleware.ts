import env from '#start/env'
import { tileSources } from '#config/map'
import { panel, secure } from '#config/panel'
import { findOwnedStore } from '#queries/find_owned_store'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'
import {
  PanelInertiaMiddleware,
  type PanelAccess,
} from '@marketplace/shared/server/panel/inertia_middleware'

export default class InertiaMiddleware extends PanelInertiaMiddleware {
  protected readonly panel = panel
  protected readonly secure = secure
  protected storefrontUrl = env.get('STOREFRONT_URL')
  protected override readonly imageSources = tileSources

  protected async accessOf(principal: Principal): Promise<PanelAccess> {
    const owner = (await findOwnedStore(principal.id)) !== null
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
