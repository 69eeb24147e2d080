import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import type { Actor } from '#domain/actor'
import { maxStock } from '@marketplace/shared/contracts/limits'
import { tagsOfStock } from '@marketplace/shared/contracts/cache_tags'
import {
  AboveMaxStockException,
  BelowReservedException,
  StaleQuantityException,
} from '#exceptions/inventory_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import StockMovement from '#models/stock_movement'

/** A new quantity, or a difference. `expectedQuantity` is the one that the new quantity was counted from. */
export type InventoryChange = { quantity: number; expectedQuantity?: number } | { adjustBy: number }

export type ChangeInventoryInput = {
  productId: string
  change: InventoryChange
  actor: Actor
  reason?: string | null
}

/** Changes a quantity by hand, between the reserved pieces and `maxStock` (else 409), with a movement. Returns both quantities. */
@inject()
export class ChangeInventory {
  constructor(private queue: Queue) {}

  async handle({ productId, change, actor, reason = null }: ChangeInventoryInput) {
    return db.transaction(async (trx) => {
      const inventory = await Inventory.query({ client: trx })
        .where('product_id', productId)
        .forUpdate()
        .firstOrFail()
      const quantity = newQuantity(inventory, change)
      const before = inventory.quantity
      const amount = quantity - before
      if (!amount) return { inventory, before }
      await inventory.merge({ quantity }).save()
      const who = { actorId: actor.id, actorName: actor.name }
      const movement = { productId, type: 'adjustment', amount, reason, ...who }
      await StockMovement.create(movement, { client: trx })
      await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfStock([productId]) })
      return { inventory, before }
    })
  }
}

function newQuantity(inventory: Inventory, change: InventoryChange): number {
  const { quantity } = inventory
  if ('quantity' in change) {
    const { expectedQuantity = quantity } = change
    if (expectedQuantity !== quantity) throw new StaleQuantityException(quantity)
    return within('quantity', change.quantity, inventory, 0)
  }
  return within('adjustBy', change.adjustBy, inventory, quantity)
}

/** Adds `typed` to a number. The errors name the smallest or largest that is possible. */
function within(field: string, typed: number, inventory: Inventory, from: number): number {
  const { quantity, reserved } = inventory
  if (from + typed < reserved) {
    throw new BelowReservedException(field, reserved - from, { quantity, reserved })
  }
  if (from + typed > maxStock) throw new AboveMaxStockException(field, maxStock - from)
  return from + typed
}
