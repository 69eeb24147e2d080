import { BaseTransformer } from '@adonisjs/core/transformers'
import { deliveryDaysOf } from '#domain/delivery_days'
import { checkTransition } from '#domain/order_status'
import { balanceOf, isCovered } from '#domain/payments'
import type { WholeOrder } from '#sql/order_rows'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** An order for whoever has its signed link. */
export default class TrackedOrderTransformer extends BaseTransformer<WholeOrder> {
  toObject() {
    return {
      ...this.pick(this.resource, ['orderNumber', 'status', 'storeName', 'storeNameAr']),
      ...this.pick(this.resource, ['carrier', 'trackingNumber', 'parcelProblem']),
      deliveryDays: deliveryDaysOf(this.resource),
      reached: this.#reached(),
      can: { confirm: this.#canConfirm() },
    }
  }

  #reached() {
    return this.resource.events
      .filter(({ type }) => type === 'placed' || type === 'moved')
      .map(({ toStatus, createdAt }) => {
        return { status: toStatus as OrderStatus, at: createdAt.toISOString() }
      })
  }

  #canConfirm(): boolean {
    const { status: from, paymentMethod, payments } = this.resource
    const facts = {
      covered: isCovered(balanceOf(this.resource, payments)),
      stock_confirmed: true,
      city_known: true,
      cash_on_delivery: paymentMethod === 'cod',
    }
    const wish = { from, to: 'confirmed', role: 'shopper', way: 'signed_link' } as const
    return checkTransition(wish, facts).is === 'legal'
  }
}
