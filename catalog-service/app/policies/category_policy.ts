import { BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

/** Everyone sees the tree; staff change it. */
export default class CategoryPolicy extends BasePolicy {
  @allowGuest()
  view() {
    return true
  }

  manage(principal: Principal) {
    return onlyFor('catalog_staff_only', isStaff(principal, 'catalog_staff'))
  }
}
