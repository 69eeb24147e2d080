import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { BecomeStoreOwner } from '#actions/owners/become'
import { UpdateStoreOwner } from '#actions/owners/update'
import StoreOwnerPolicy from '#policies/store_owner_policy'
import { findOwner } from '#queries/find_owner'
import StoreOwnerTransformer, { storeOwnerShape } from '#transformers/store_owner_transformer'
import { createStoreOwnerValidator, updateStoreOwnerValidator } from '#validators/store_owner'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class StoreOwnersController {
  static docs: ControllerDocs<'store' | 'show' | 'update'> = {
    store: {
      operationId: 'becomeStoreOwner',
      summary: 'Become a store owner',
      body: createStoreOwnerValidator,
      example: { businessName: 'Atelier du Port', phone: '+212522000000', ice: '001234567000089' },
      data: storeOwnerShape,
      status: 201,
      errors: [409],
    },
    show: {
      operationId: 'getStoreOwner',
      summary: 'The signed-in owner',
      data: storeOwnerShape,
      errors: [404],
    },
    update: {
      operationId: 'changeStoreOwner',
      summary: 'Change the signed-in owner',
      body: updateStoreOwnerValidator,
      example: { phone: '+212522000001', version: 1 },
      data: storeOwnerShape,
      errors: [404, 409],
    },
  }

  @inject()
  async store(
    { auth, bouncer, request, response, serialize }: HttpContext,
    become: BecomeStoreOwner
  ) {
    await bouncer.with(StoreOwnerPolicy).authorize('create')
    const fields = await request.validateUsing(createStoreOwnerValidator)
    const owner = await become.handle({ userId: auth.getUserOrFail().id, fields })
    response.status(201)
    return serialize(StoreOwnerTransformer.transform(owner))
  }

  async show({ auth, bouncer, serialize }: HttpContext) {
    await bouncer.with(StoreOwnerPolicy).authorize('view')
    return serialize(StoreOwnerTransformer.transform(await findOwner(auth.getUserOrFail().id)))
  }

  @inject()
  async update({ auth, bouncer, request, serialize }: HttpContext, updateOwner: UpdateStoreOwner) {
    await bouncer.with(StoreOwnerPolicy).authorize('update')
    const changes = await request.validateUsing(updateStoreOwnerValidator)
    const owner = await updateOwner.handle({ actor: auth.getUserOrFail(), changes })
    return serialize(StoreOwnerTransformer.transform(owner))
  }
}
