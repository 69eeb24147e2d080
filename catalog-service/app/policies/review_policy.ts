import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { AuthorizationResponse, BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { OrderClient } from '#clients/order_client'
import type Review from '#models/review'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

@inject()
export default class ReviewPolicy extends BasePolicy {
  constructor(
    private orders: OrderClient,
    private ctx: HttpContext
  ) {
    super()
  }

  /** Approved reviews are everyone's to read, wherever their product is. */
  @allowGuest()
  listOfProduct() {
    return true
  }

  /** Everyone may see their own; the others', in whatever state, are for staff. */
  list(principal: Principal, { mine }: { mine?: boolean }) {
    return mine === true || isStaff(principal, 'catalog_staff')
  }

  /** Who has received the product, as order-service knows it. */
  create(principal: Principal, product: { id: string }) {
    return this.orders.wasDelivered(principal.id, product.id, this.ctx.trace)
  }

  /** Only its author; others learn of it only where they can read it anyway. */
  edit(principal: Principal, review: Review) {
    if (review.userId === principal.id) return true
    const canRead = review.status === 'approved' || isStaff(principal, 'catalog_staff')
    return canRead ? false : AuthorizationResponse.deny('Not found', 404)
  }

  moderate(principal: Principal) {
    return isStaff(principal, 'catalog_staff')
  }
}
