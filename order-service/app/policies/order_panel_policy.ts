import { BasePolicy } from '@adonisjs/bouncer'
import type { OrderScope } from '#queries/list_orders'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The panel is for those who work on orders: their staff, and owners for their own store. */
export default class OrderPanelPolicy extends BasePolicy {
  enter(_: Principal, scope: OrderScope) {
    return onlyFor('store_owner_or_order_staff_only', scope.role !== 'shopper')
  }

  /** Buyers are called by the order staff. */
  serve(_: Principal, scope: OrderScope) {
    return onlyFor('order_staff_only', scope.role === 'staff')
  }

  /** Messages to buyers are the order staff's. */
  tellBuyers(_: Principal, scope: OrderScope) {
    return onlyFor('order_staff_only', scope.role === 'staff')
  }

  /** What holds for everybody is the admins'. */
  configure({ isAdmin }: Principal) {
    return onlyFor('admin_only', isAdmin)
  }
}
