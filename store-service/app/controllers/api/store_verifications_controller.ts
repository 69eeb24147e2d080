import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { UnverifyStore } from '#actions/stores/unverify'
import { VerifyStore } from '#actions/stores/verify'
import StorePolicy from '#policies/store_policy'
import { FindFigures } from '#queries/find_figures'
import { findStore } from '#queries/find_store'
import StoreTransformer, { storeShape } from '#transformers/store_transformer'
import { suspendStoreValidator, verifyStoreValidator } from '#validators/store'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

@inject()
export default class StoreVerificationsController {
  static docs: ControllerDocs<'store' | 'destroy'> = {
    store: {
      operationId: 'verifyStore',
      summary: "Mark a store as verified: its owner's ICE and RIB were checked",
      body: verifyStoreValidator,
      example: { version: 2, ownerVersion: 1 },
      data: storeShape,
      errors: [409],
    },
    destroy: {
      operationId: 'unverifyStore',
      summary: 'Take the verified mark away',
      body: suspendStoreValidator,
      example: { reason: 'Le RIB n’est plus valable', version: 3 },
      data: storeShape,
      errors: [409],
    },
  }

  constructor(private figures: FindFigures) {}

  @inject()
  async store({ auth, bouncer, params, request, serialize }: HttpContext, verify: VerifyStore) {
    await bouncer.with(StorePolicy).authorize('verify')
    const store = await findStore(params.id)
    const versions = await request.validateUsing(verifyStoreValidator)
    const actor = auth.getUserOrFail()
    return serialize(
      StoreTransformer.transform(
        await verify.handle({ id: store.id, actor, ...versions }),
        await this.figures.handle([store.id])
      )
    )
  }

  @inject()
  async destroy(
    { auth, bouncer, params, request, serialize }: HttpContext,
    unverify: UnverifyStore
  ) {
    await bouncer.with(StorePolicy).authorize('verify')
    const store = await findStore(params.id)
    const input = await request.validateUsing(suspendStoreValidator)
    const actor = auth.getUserOrFail()
    return serialize(
      StoreTransformer.transform(
        await unverify.handle({ id: store.id, actor, ...input }),
        await this.figures.handle([store.id])
      )
    )
  }
}
