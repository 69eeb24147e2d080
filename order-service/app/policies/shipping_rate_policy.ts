import { BasePolicy } from '@adonisjs/bouncer'
import type { RateScope } from '#queries/find_rate_scope'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import type { Principal } from '@marketplace/shared/contracts/principal'

/** The platform's rates are the admins', a store's are its owner's. */
export default class ShippingRatePolicy extends BasePolicy {
  save(_: Principal, scope: RateScope | null) {
    return onlyFor('store_owner_or_admin_only', scope !== null)
  }
}
