import { BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

export default class SearchPolicy extends BasePolicy {
  @allowGuest()
  suggest() {
    return true
  }

  /** What words mean is for staff to say. */
  manage(principal: Principal) {
    return onlyFor('catalog_staff_only', isStaff(principal, 'catalog_staff'))
  }
}
