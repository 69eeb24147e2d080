import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeInventory } from '#actions/inventory/change'
import Inventory from '#models/inventory'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import InventoryTransformer, { inventoryShape } from '#transformers/inventory_transformer'
import { changeInventoryValidator, toInventoryChange } from '#validators/inventory'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductInventoriesController {
  static docs: ControllerDocs<'show' | 'update'> = {
    show: {
      operationId: 'getInventory',
      summary: 'What is in stock of a product',
      data: inventoryShape,
      errors: [503],
    },
    update: {
      operationId: 'changeInventory',
      summary: 'Set or adjust the stock of a product',
      body: changeInventoryValidator,
      example: { adjustBy: -2, reason: 'Cassés en réserve' },
      data: inventoryShape,
      errors: [409, 503],
    },
  }

  async show({ bouncer, params, serialize }: HttpContext) {
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const inventory = await Inventory.findByOrFail('product_id', product.id)
    return serialize(InventoryTransformer.transform(inventory))
  }

  @inject()
  async update(ctx: HttpContext, changeInventory: ChangeInventory) {
    const { auth, bouncer, params, request, serialize } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { reason, ...input } = await request.validateUsing(changeInventoryValidator)
    const { inventory } = await changeInventory.handle({
      ...{ productId: product.id, change: toInventoryChange(input), reason },
      actor: auth.getUserOrFail(),
    })
    return serialize(InventoryTransformer.transform(inventory))
  }
}
