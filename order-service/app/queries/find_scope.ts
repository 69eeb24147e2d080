import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import type { ViewAs } from '#queries/find_visible_order'
import type { OrderScope } from '#queries/list_orders'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Which orders a list may hold at all. */
@inject()
export class FindScope {
  constructor(private stores: StoreClient) {}

  /** The widest that the person has, or that of `as`; 403 where `as` names what the person is not. */
  async handle(principal: Principal, as?: ViewAs): Promise<OrderScope> {
    const own: OrderScope = { role: 'shopper', userId: principal.id }
    if (as === 'shopper') return own
    if (as !== 'owner' && isStaff(principal, 'order_staff')) return { role: 'staff' }
    if (as === 'staff') throw new DomainError('forbidden', [{ rule: 'order_staff_only' }])
    const store = await this.stores.findOwnedStore(principal.id)
    if (store) return { role: 'owner', storeId: store.id }
    if (as === 'owner') throw new DomainError('forbidden', [{ rule: 'store_owner_only' }])
    return own
  }
}
