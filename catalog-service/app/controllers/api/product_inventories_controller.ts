import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ChangeInventory, type InventoryChange } from '#actions/stock/change_inventory'
import Inventory from '#models/inventory'
import ProductPolicy from '#policies/product_policy'
import { findProduct } from '#queries/find_product'
import InventoryTransformer, { inventoryShape } from '#transformers/inventory_transformer'
import { changeInventoryValidator } from '#validators/product'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { fieldProblem } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductInventoriesController {
  static docs: ControllerDocs<'show' | 'update'> = {
    show: { summary: 'What is in stock of a product', data: inventoryShape, errors: [503] },
    update: {
      summary: 'Set or adjust the stock of a product',
      body: changeInventoryValidator,
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
    const { auth, bouncer, params, request, serialize, locale } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ProductPolicy).authorize('update', product)
    const { reason, ...input } = await request.validateUsing(changeInventoryValidator)
    const why = { actorId: auth.getUserOrFail().id, reason }
    const inventory = await changeInventory.handle(product.id, oneChange(input, locale), why)
    return serialize(InventoryTransformer.transform(inventory))
  }
}

/** Either the new quantity or a difference: both at once say two things. */
function oneChange(
  { quantity, adjustBy }: { quantity?: number; adjustBy?: number },
  locale: Locale
): InventoryChange {
  if (adjustBy === undefined) return { quantity: quantity! }
  if (quantity !== undefined) throw fieldProblem(locale, 'adjustBy', 'invalid')
  return { adjustBy }
}
