import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { AuthorizationResponse, BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { OrderClient } from '#clients/order_client'
import { NotDeliveredException } from '#exceptions/review_exception'
import type Review from '#models/review'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

@inject()
export default class ReviewPolicy extends BasePolicy {
  constructor(
    private orders: OrderClient,
    private ctx: HttpContext
  ) {
    super()
  }

  /** Everyone reads approved reviews. */
  @allowGuest()
  listOfProduct() {
    return true
  }

  /** Authors list their own reviews; staff list all. */
  list(principal: Principal, { mine }: { mine?: boolean }) {
    return onlyFor('catalog_staff_only', mine === true || isStaff(principal, 'catalog_staff'))
  }

  /** Only a buyer whose order of the product was delivered, as order-service knows. */
  async create(principal: Principal, product: { id: string }) {
    const delivered = await this.orders.wasDelivered(principal.id, product.id, this.ctx.trace)
    if (!delivered) throw new NotDeliveredException()
    return true
  }

  /** Only the author edits. Others get 404 for a review that they cannot read. */
  edit(principal: Principal, review: Review) {
    if (review.userId === principal.id) return true
    const canRead = review.status === 'approved' || isStaff(principal, 'catalog_staff')
    return canRead
      ? onlyFor('review_author_only', false)
      : AuthorizationResponse.deny('Not found', 404)
  }

  moderate(principal: Principal) {
    return onlyFor('catalog_staff_only', isStaff(principal, 'catalog_staff'))
  }
}
