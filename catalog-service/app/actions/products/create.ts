import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { fieldProblem } from '@marketplace/shared/server/http/validation'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { slugFor } from '@marketplace/shared/server/slug'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { Infer } from '@vinejs/vine/types'
import { EnsureStoreCopy } from '#actions/ensure_store_copy'
import { skuTakenOr } from '#exceptions/sku_taken'
import { productTags } from '#domain/page_tags'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import Inventory from '#models/inventory'
import StockMovement from '#models/stock_movement'
import { requireCategory } from '#queries/require_category'
import { rowsOf } from '#queries/rows'
import type { createProductValidator } from '#validators/product'

export type CreateProductInput = Infer<typeof createProductValidator>
type Asker = { actorId: string; locale: Locale; trace?: Trace }

/** Adds a product to a store, with its first stock. Gives its id. */
@inject()
export class CreateProduct {
  constructor(
    private queue: Queue,
    private knowStore: EnsureStoreCopy
  ) {}

  async handle(input: CreateProductInput, { actorId, locale, trace }: Asker): Promise<string> {
    await requireCategory(input.category, locale)
    if (!(await this.knowStore.handle(input.storeId, trace))) {
      throw fieldProblem(locale, 'storeId', 'exists')
    }
    const { quantity = 0, ...fields } = input
    try {
      return await db.transaction(async (trx) => {
        const id = await insert(trx, fields)
        await stock(trx, id, quantity, actorId)
        await this.queue.send(trx, RevalidateStorefront, { tags: productTags(id, input.storeId) })
        return id
      })
    } catch (error) {
      throw skuTakenOr(error, locale)
    }
  }
}

/** The store's copy is locked against its closing, so that no product of a closed store is listed. */
async function insert(
  trx: TransactionClientContract,
  input: Omit<CreateProductInput, 'quantity'>
): Promise<string> {
  const sql = 'select is_active from store_copies where store_id = ? for share'
  const [store] = await rowsOf<{ is_active: boolean }>(sql, [input.storeId], trx)
  for (let attempt = 0; ; attempt++) {
    const row = {
      store_id: input.storeId,
      name: input.name,
      name_ar: input.nameAr ?? null,
      description: input.description,
      description_ar: input.descriptionAr ?? null,
      slug: slugFor(input.name, 'produit', attempt),
      category: input.category,
      price: input.price,
      sku: input.sku,
      is_active: input.isActive ?? true,
      store_is_active: store!.is_active,
    }
    const [made] = await trx
      .knexQuery()
      .insert(row)
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
  actorId: string
) {
  await Inventory.create({ productId, quantity, reserved: 0 }, { client: trx })
  if (!quantity) return
  const movement = { productId, type: 'initial', amount: quantity, actorId }
  await StockMovement.create(movement, { client: trx })
}
