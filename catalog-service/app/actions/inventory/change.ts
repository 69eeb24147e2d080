import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { maxStock } from '#domain/max_stock'
import Inventory from '#models/inventory'
import StockMovement from '#models/stock_movement'
import { stockTags } from '#domain/page_tags'

export type InventoryChange = { quantity: number } | { adjustBy: number }
type Why = { actorId: string; reason?: string }

/** Sets or adjusts a product's quantity by hand, never below what is reserved nor beyond the most (409). Writes it down. */
@inject()
export class ChangeInventory {
  constructor(private queue: Queue) {}

  async handle(productId: string, change: InventoryChange, { actorId, reason }: Why) {
    return db.transaction(async (trx) => {
      const inventory = await Inventory.query({ client: trx })
        .where('product_id', productId)
        .forUpdate()
        .firstOrFail()
      const quantity = 'quantity' in change ? change.quantity : inventory.quantity + change.adjustBy
      const amount = quantity - inventory.quantity
      if (quantity < inventory.reserved || quantity > maxStock) throw new ProblemError('conflict')
      if (!amount) return inventory
      await inventory.merge({ quantity }).save()
      const movement = { productId, type: 'adjustment', amount, actorId, reason: reason ?? null }
      await StockMovement.create(movement, { client: trx })
      await this.queue.send(trx, RevalidateStorefront, { tags: stockTags([productId]) })
      return inventory
    })
  }
}
