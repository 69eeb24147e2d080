import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CreateStore } from '#actions/stores/create'
import { UpdateStore } from '#actions/stores/update'
import StorePolicy from '#policies/store_policy'
import { findStore } from '#queries/find_store'
import { FindFigures } from '#queries/find_figures'
import { listStores } from '#queries/list_stores'
import StoreTransformer, { storeShape } from '#transformers/store_transformer'
import { createStoreValidator, listStoresValidator, updateStoreValidator } from '#validators/store'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'
import { pageInput } from '@marketplace/shared/server/http/validation'

@inject()
export default class StoresController {
  static docs: ControllerDocs<'index' | 'show' | 'store' | 'update'> = {
    index: {
      operationId: 'listStores',
      summary: 'Active stores',
      public: true,
      query: listStoresValidator,
      data: storeShape,
      list: true,
    },
    show: {
      operationId: 'getStore',
      summary: 'A store by id or slug',
      public: true,
      data: storeShape,
    },
    store: {
      operationId: 'createStore',
      summary: 'Open a store',
      body: createStoreValidator,
      example: {
        name: 'Atelier du Port',
        description: 'Paniers tressés à la main.',
        street: '12 rue du Port',
        city: 'Essaouira',
        state: 'MA-07',
        latitude: 31.5085,
        longitude: -9.7595,
        isActive: false,
      },
      data: storeShape,
      status: 201,
      errors: [409],
    },
    update: {
      operationId: 'changeStore',
      summary: 'Change a store',
      body: updateStoreValidator,
      example: { city: 'Safi', isActive: true, version: 2 },
      data: storeShape,
      errors: [409],
    },
  }

  constructor(private figures: FindFigures) {}

  async index({ bouncer, request, serialize, locale }: HttpContext) {
    await bouncer.with(StorePolicy).authorize('list')
    const { near, ...filter } = await request.validateUsing(listStoresValidator, {
      data: request.qs(),
    })
    const [latitude, longitude] = near?.split(',').map(Number) ?? []
    const place = near ? { latitude, longitude } : undefined
    const { stores, meta } = await listStores({ ...filter, near: place }, pageInput(filter, locale))
    const figures = await this.figures.handle(stores.map(({ id }) => id))
    return serialize(StoreTransformer.paginate(stores, meta, figures))
  }

  async show({ bouncer, params, serialize }: HttpContext) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    return serialize(StoreTransformer.transform(store, await this.figures.handle([store.id])))
  }

  @inject()
  async store({ auth, bouncer, request, response, serialize }: HttpContext, create: CreateStore) {
    await bouncer.with(StorePolicy).authorize('create')
    const input = await request.validateUsing(createStoreValidator)
    const store = await create.handle({ userId: auth.getUserOrFail().id, fields: input })
    response.status(201)
    return serialize(StoreTransformer.transform(store, await this.figures.handle([store.id])))
  }

  @inject()
  async update({ bouncer, params, request, serialize }: HttpContext, updateStore: UpdateStore) {
    const store = await findStore(params.id)
    await bouncer.with(StorePolicy).authorize('view', store)
    await bouncer.with(StorePolicy).authorize('update', store)
    const changes = await request.validateUsing(updateStoreValidator)
    const updated = await updateStore.handle({ id: store.id, changes })
    return serialize(StoreTransformer.transform(updated, await this.figures.handle([store.id])))
  }
}
