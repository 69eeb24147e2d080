import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import type { Trace } from '@marketplace/shared/server/http/trace'
import type { Infer } from '@vinejs/vine/types'
import { findFreeSlug } from '#actions/products/find_free_slug'
import { attributesAfter } from '#actions/products/set_attributes'
import { EnsureStoreCopy } from '#actions/stores/ensure_copy'
import { productErrorOf, UnknownStoreException } from '#exceptions/product_exception'
import { tagsOfProduct } from '@marketplace/shared/contracts/cache_tags'
import LearnWords from '#jobs/learn_words'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import StockMovement from '#models/stock_movement'
import { toColumns } from '#sql/columns'
import { rowsOf } from '#sql/rows'
import type { Actor } from '#domain/actor'
import type { createProductValidator } from '#validators/product'

export type CreateProductInput = Infer<typeof createProductValidator> & {
  actor: Actor
  trace?: Trace
}

type Fields = Omit<CreateProductInput, 'quantity' | 'actor' | 'trace'>

/** Adds a product to a store, with its first stock. Gives its id. */
@inject()
export class CreateProduct {
  constructor(
    private queue: Queue,
    private ensureStoreCopy: EnsureStoreCopy
  ) {}

  async handle({ actor, trace, quantity = 0, ...fields }: CreateProductInput): Promise<string> {
    const { storeId } = fields
    if (!(await this.ensureStoreCopy.handle({ id: storeId, trace }))) {
      throw new UnknownStoreException()
    }
    try {
      return await db.transaction(async (trx) => {
        const id = await insert(trx, fields)
        await stock(trx, id, quantity, actor)
        await this.queue.send(trx, RevalidateStorefront, { tags: tagsOfProduct(id, storeId) })
        await this.queue.send(trx, LearnWords, { productId: id })
        return id
      })
    } catch (error) {
      throw productErrorOf(error)
    }
  }
}

/** Locks the store's copy against its closing, so that no product of a closed store is listed. */
async function insert(trx: TransactionClientContract, fields: Fields): Promise<string> {
  const sql = 'select is_active from store_copies where store_id = ? for share'
  const [store] = await rowsOf<{ is_active: boolean }>(sql, [fields.storeId], trx)
  const { isActive = true, attributes: given = [] } = fields
  const attributes = await attributesAfter(trx, fields.category, {}, given)
  for (;;) {
    const slug = await findFreeSlug(trx, fields.name)
    const row = { ...fields, attributes, isActive, slug, storeIsActive: store!.is_active }
    const [made] = await trx
      .knexQuery()
      .insert(toColumns(row))
      .into('products')
      .onConflict('slug')
      .ignore()
      .returning('id')
    if (made) return made.id
  }
}

async function stock(
  trx: TransactionClientContract,
  productId: string,
  quantity: number,
  actor: Actor
) {
  await Inventory.create({ productId, quantity, reserved: 0 }, { client: trx })
  if (!quantity) return
  const movement = {
    productId,
    type: 'initial',
    amount: quantity,
    actorId: actor.id,
    actorName: actor.name,
  }
  await StockMovement.create(movement, { client: trx })
}
