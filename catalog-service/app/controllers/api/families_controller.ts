import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateFamily } from '#actions/families/create'
import { DeleteFamily } from '#actions/families/delete'
import { UpdateFamily } from '#actions/families/update'
import ProductPolicy from '#policies/product_policy'
import { findFamily } from '#queries/find_family'
import FamilyTransformer, { familyShape } from '#transformers/family_transformer'
import { createFamilyValidator, updateFamilyValidator } from '#validators/family'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class FamiliesController {
  static docs: ControllerDocs<'show' | 'store' | 'update' | 'destroy'> = {
    show: {
      operationId: 'getFamily',
      summary: 'A family with all its members',
      data: familyShape,
      errors: [503],
    },
    store: {
      operationId: 'addFamily',
      summary: 'Add a family of products that differ in named options',
      body: createFamilyValidator,
      example: {
        storeId: '01990000-0000-7000-8000-000000000001',
        name: 'Caftan',
        nameAr: 'قفطان',
        options: [{ key: 'size', values: ['S', 'M', 'L'] }],
      },
      data: familyShape,
      status: 201,
      errors: [503],
    },
    update: {
      operationId: 'changeFamily',
      summary: 'Rename a family or change its options; values that members have stay',
      body: updateFamilyValidator,
      example: { options: [{ key: 'size', values: ['S', 'M', 'L', 'XL'] }], version: 1 },
      data: familyShape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'deleteFamily',
      summary: 'Delete a family; its members stay, each by itself',
      status: 204,
      errors: [503],
    },
  }

  async show({ bouncer, params, serialize }: HttpContext) {
    const family = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', family.storeId)
    return serialize(FamilyTransformer.transform(family))
  }

  @inject()
  async store({ bouncer, request, response, serialize, trace }: HttpContext, create: CreateFamily) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(createFamilyValidator)
    await bouncer.with(ProductPolicy).authorize('create', input.storeId)
    const id = await create.handle({ ...input, trace })
    response.status(201)
    return serialize(FamilyTransformer.transform(await findFamily(id)))
  }

  @inject()
  async update({ bouncer, params, request, serialize }: HttpContext, update: UpdateFamily) {
    const { id, storeId } = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    const input = await request.validateUsing(updateFamilyValidator)
    await update.handle({ ...input, id })
    return serialize(FamilyTransformer.transform(await findFamily(id)))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, remove: DeleteFamily) {
    const { id, storeId } = await findFamily(params.id)
    await bouncer.with(ProductPolicy).authorize('create', storeId)
    await remove.handle({ id })
    return response.noContent()
  }
}
