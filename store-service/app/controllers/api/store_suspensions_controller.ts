import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReinstateStore } from '#actions/stores/reinstate'
import { SuspendStore } from '#actions/stores/suspend'
import StorePolicy from '#policies/store_policy'
import { FindFigures } from '#queries/find_figures'
import { findStore } from '#queries/find_store'
import StoreTransformer, { storeShape } from '#transformers/store_transformer'
import { suspendStoreValidator } from '#validators/store'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

@inject()
export default class StoreSuspensionsController {
  static docs: ControllerDocs<'store' | 'destroy'> = {
    store: {
      operationId: 'suspendStore',
      summary: 'Suspend a store',
      body: suspendStoreValidator,
      example: { reason: 'Contrefaçons', version: 2 },
      data: storeShape,
      errors: [409],
    },
    destroy: {
      operationId: 'reinstateStore',
      summary: 'Reinstate a suspended store',
      data: storeShape,
      errors: [409],
    },
  }

  constructor(private figures: FindFigures) {}

  @inject()
  async store({ auth, bouncer, params, request, serialize }: HttpContext, suspend: SuspendStore) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    const input = await request.validateUsing(suspendStoreValidator)
    const actor = auth.getUserOrFail()
    return serialize(
      StoreTransformer.transform(
        await suspend.handle({ id: store.id, actor, ...input }),
        await this.figures.handle([store.id])
      )
    )
  }

  @inject()
  async destroy({ auth, bouncer, params, serialize }: HttpContext, reinstate: ReinstateStore) {
    await bouncer.with(StorePolicy).authorize('suspend')
    const store = await findStore(params.id)
    return serialize(
      StoreTransformer.transform(
        await reinstate.handle({ id: store.id, actor: auth.getUserOrFail() }),
        await this.figures.handle([store.id])
      )
    )
  }
}
