import { BasePolicy } from '@adonisjs/bouncer'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The platform's rates are the admins'. */
export default class ShippingRatePolicy extends BasePolicy {
  save({ isAdmin }: Principal) {
    return isAdmin
  }
}
