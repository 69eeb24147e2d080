import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { storeCardShape, toStoreCard } from '#transformers/store_card'
import type { ReservationView, ReservedLine } from '#queries/find_reservation'

export const reservationShape = vine.create({
  id: vine.string().uuid(),
  expiresAt: vine.string(),
  lines: vine.array(
    vine.object({
      productId: vine.string().uuid(),
      quantity: vine.number(),
      name: vine.string(),
      nameAr: vine.string().nullable(),
      sku: vine.string(),
      price: vine.string(),
      imageUrl: vine.string().nullable(),
      storeId: vine.string().uuid(),
      storeName: vine.string(),
      store: storeCardShape.clone(),
    })
  ),
})

export default class ReservationTransformer extends BaseTransformer<ReservationView> {
  toObject() {
    const { id, expiresAt, lines } = this.resource
    return { id, expiresAt, lines: lines.map(toLine) }
  }
}

function toLine(line: ReservedLine) {
  const { productId, quantity, name, nameAr, sku, price, imageUrl, storeId, storeName } = line
  return {
    ...{ productId, quantity, name, nameAr, sku, price, imageUrl, storeId, storeName },
    store: toStoreCard(line),
  }
}

nameShape('Reservation', reservationShape)
