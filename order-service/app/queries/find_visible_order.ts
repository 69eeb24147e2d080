import { inject } from '@adonisjs/core'
import { StoreClient } from '#clients/store_client'
import type { Role } from '#domain/order_status'
import { findOrder } from '#queries/find_orders'
import type { OrderRow } from '#sql/order_rows'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

export type ViewAs = 'shopper' | 'owner' | 'staff'

/** An order and as what the person who asks may see it; null where it is none of their business. */
export type VisibleOrder = { order: OrderRow; role: Role | null }

@inject()
export class FindVisibleOrder {
  constructor(private stores: StoreClient) {}

  /** By id or number; 404 where there is none. `as` narrows to one of the person's roles. */
  async handle(principal: Principal, idOrNumber: string, as?: ViewAs): Promise<VisibleOrder> {
    const order = await findOrder(idOrNumber)
    return { order, role: await this.roleOf(principal, order, as) }
  }

  /** The widest role that the person has towards the order. */
  async roleOf(principal: Principal, order: OrderRow, as?: ViewAs): Promise<Role | null> {
    const wants = (role: ViewAs) => as === undefined || as === role
    const isShopper = wants('shopper') && order.userId === principal.id
    if (wants('staff') && isStaff(principal, 'order_staff')) return 'staff'
    if (wants('owner') && (await this.#owns(principal, order, isShopper))) return 'owner'
    return isShopper ? 'shopper' : null
  }

  /** A shopper sees their own order also while store-service is away. */
  async #owns(principal: Principal, order: OrderRow, isShopper: boolean): Promise<boolean> {
    try {
      const store = await this.stores.findOwnedStore(principal.id)
      return store?.id === order.storeId
    } catch (error) {
      if (isShopper) return false
      throw error
    }
  }
}
