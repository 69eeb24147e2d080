import { BasePolicy } from '@adonisjs/bouncer'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The platform's rates are the admins'. */
export default class ShippingRatePolicy extends BasePolicy {
  save({ isAdmin }: Principal) {
    return onlyFor('admin_only', isAdmin)
  }
}
