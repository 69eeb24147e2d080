import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { QuotedShare } from '#queries/find_quote'
import { deliveryDaysFields } from '#validators/order_shape'
import { currency, sum, toAmount } from '@marketplace/shared/contracts/money'

const amounts = {
  itemsAmount: vine.string(),
  shippingFee: vine.string(),
  totalAmount: vine.string(),
}

export const quoteShape = vine.create({
  stores: vine.array(
    vine.object({
      storeId: vine.string().uuid(),
      storeName: vine.string(),
      items: vine.array(
        vine.object({
          productId: vine.string().uuid(),
          name: vine.string(),
          sku: vine.string(),
          quantity: vine.number(),
          unitPrice: vine.string(),
          totalPrice: vine.string(),
          available: vine.number(),
        })
      ),
      ...amounts,
      freeFrom: vine.string().nullable(),
      deliveryDays: vine.object(deliveryDaysFields).nullable(),
    })
  ),
  totalAmount: vine.string(),
  currency: vine.string(),
})

export default class QuoteTransformer extends BaseTransformer<QuotedShare[]> {
  toObject() {
    const total = sum(this.resource.map(({ totalAmount }) => totalAmount))
    return {
      stores: this.resource.map((share) => this.#store(share)),
      totalAmount: toAmount(total),
      currency,
    }
  }

  #store({ storeId, storeName, lines, rate, ...share }: QuotedShare) {
    return {
      storeId,
      storeName,
      items: lines.map((line) => ({
        ...this.pick(line, ['productId', 'name', 'sku', 'quantity', 'available']),
        unitPrice: line.price,
        totalPrice: toAmount(line.total),
      })),
      itemsAmount: toAmount(share.itemsAmount),
      shippingFee: toAmount(share.shippingFee),
      totalAmount: toAmount(share.totalAmount),
      freeFrom: rate?.freeFrom ?? null,
      deliveryDays: rate && {
        ...{ min: rate.minDays, max: rate.maxDays },
        cutOffHour: rate.cutOffHour,
      },
    }
  }
}

nameShape('Quote', quoteShape)
