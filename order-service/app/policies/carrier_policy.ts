import { BasePolicy } from '@adonisjs/bouncer'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

/** Carriers and their files are order staff's; orders of all stores stand in them. */
export default class CarrierPolicy extends BasePolicy {
  manage(principal: Principal) {
    return onlyFor('order_staff_only', isStaff(principal, 'order_staff'))
  }
}
