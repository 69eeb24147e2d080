import { BasePolicy } from '@adonisjs/bouncer'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

/** Buyers over all stores, and whose orders are not taken online, are order staff's affair. */
export default class BuyerPolicy extends BasePolicy {
  manage(principal: Principal) {
    return onlyFor('order_staff_only', isStaff(principal, 'order_staff'))
  }
}
