import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type Inventory from '#models/inventory'

export const inventoryShape = vine.create({
  productId: vine.string().uuid(),
  quantity: vine.number(),
  reserved: vine.number(),
  available: vine.number(),
  updatedAt: vine.string(),
})

export default class InventoryTransformer extends BaseTransformer<Inventory> {
  toObject() {
    const inventory = this.resource
    return {
      ...this.pick(inventory, ['productId', 'quantity', 'reserved', 'available']),
      updatedAt: inventory.updatedAt.toUTC().toISO()!,
    }
  }
}

nameShape('Inventory', inventoryShape)
