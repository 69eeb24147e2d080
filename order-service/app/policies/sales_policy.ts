import { BasePolicy } from '@adonisjs/bouncer'
import type { OrderScope } from '#queries/list_orders'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The sales of a store are for its owner and for order staff. */
export default class SalesPolicy extends BasePolicy {
  view(_: Principal, scope: OrderScope, storeId: string | undefined) {
    const isOwn = scope.role === 'owner' && (!storeId || storeId === scope.storeId)
    return onlyFor('store_owner_or_order_staff_only', scope.role === 'staff' || isOwn)
  }
}
