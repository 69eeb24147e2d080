import { BasePolicy } from '@adonisjs/bouncer'
import type { OrderScope } from '#queries/list_orders'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The panel is for those who work on orders: their staff, and owners for their own store. */
export default class OrderPanelPolicy extends BasePolicy {
  enter(_: Principal, scope: OrderScope) {
    return scope.role !== 'shopper'
  }
}
