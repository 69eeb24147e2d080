import { BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { AuthorizationResponse } from '@adonisjs/bouncer'
import type Store from '#models/store'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import type { Principal } from '@marketplace/shared/contracts/principal'

export default class StorePolicy extends BasePolicy {
  @allowGuest()
  list() {
    return true
  }

  /** An inactive store is known to its owner and to admins only. */
  @allowGuest()
  view(principal: Principal | null, store: Store) {
    if (store.isActive || this.#manages(principal, store)) return true
    return AuthorizationResponse.deny('Not found', 404)
  }

  create() {
    return true
  }

  /** Looking after all stores, whatever their state. */
  administer(principal: Principal) {
    return onlyFor('admin_only', principal.isAdmin)
  }

  /** Asked after `view`: writing to a store that one may not know of is answered as if it were not there. */
  update(principal: Principal, store: Store) {
    return onlyFor('store_owner_or_admin_only', this.#manages(principal, store))
  }

  verify(principal: Principal) {
    return onlyFor('admin_only', principal.isAdmin)
  }

  suspend(principal: Principal) {
    return onlyFor('admin_only', principal.isAdmin)
  }

  #manages(principal: Principal | null, store: Store): boolean {
    return !!principal && (principal.isAdmin || store.owner.userId === principal.id)
  }
}
