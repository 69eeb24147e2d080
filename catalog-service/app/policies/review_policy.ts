import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { AuthorizationResponse, BasePolicy, allowGuest } from '@adonisjs/bouncer'
import { OrderClient } from '#clients/order_client'
import { StoreClient } from '#clients/store_client'
import { NotDeliveredException } from '#exceptions/review_exception'
import type Review from '#models/review'
import { onlyFor } from '@marketplace/shared/server/auth/only_for'
import { isStaff, type Principal } from '@marketplace/shared/contracts/principal'

@inject()
export default class ReviewPolicy extends BasePolicy {
  constructor(
    private orders: OrderClient,
    private stores: StoreClient,
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

  /** Only a buyer whose order of the product was delivered, as order-service knows, and not the store's owner. */
  async create(principal: Principal, product: { id: string; storeId: string }) {
    if (await this.#owns(principal, product)) return onlyFor('not_own_product', false)
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

  /** Everyone but its author and the store's owner, who find it helpful or report it, once it is shown. */
  async judge(principal: Principal, review: Review, product: { storeId: string }) {
    if (review.status !== 'approved') return notFound(principal, review)
    if (review.userId === principal.id) return onlyFor('not_own_review', false)
    return onlyFor('not_own_store', !(await this.#owns(principal, product)))
  }

  /** The store's owner answers what is shown. */
  async reply(principal: Principal, review: Review, product: { storeId: string }) {
    if (review.status !== 'approved') return notFound(principal, review)
    return onlyFor('store_owner_only', await this.#owns(principal, product))
  }

  /** Who owns a store answers its reviews at all. */
  async answer(principal: Principal) {
    const mayAnswer = (await this.stores.findOwned(principal.id)) !== null
    return onlyFor('store_owner_only', mayAnswer && !isStaff(principal, 'catalog_staff'))
  }

  async #owns({ id }: Principal, { storeId }: { storeId: string }): Promise<boolean> {
    return (await this.stores.findOwned(id))?.id === storeId
  }

  moderate(principal: Principal) {
    return onlyFor('catalog_staff_only', isStaff(principal, 'catalog_staff'))
  }
}

/** To those who read what is not shown, a review without a decision is one that cannot be judged yet. */
function notFound(principal: Principal, review: Review) {
  const canRead = review.userId === principal.id || isStaff(principal, 'catalog_staff')
  return canRead
    ? onlyFor('approved_reviews_only', false)
    : AuthorizationResponse.deny('Not found', 404)
}
