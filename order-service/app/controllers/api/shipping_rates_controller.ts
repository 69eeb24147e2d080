import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveShippingRate } from '#actions/shipping_rates/remove'
import { SaveShippingRates } from '#actions/shipping_rates/save'
import ShippingRatePolicy from '#policies/shipping_rate_policy'
import { FindRateScope } from '#queries/find_rate_scope'
import { listShippingRates } from '#queries/list_shipping_rates'
import {
  listShippingRatesValidator,
  ownStoreValidator,
  rateInputs,
  removeShippingRateValidator,
  saveShippingRatesValidator,
  shippingRateShape,
} from '#validators/shipping_rate'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

const ratesShape = vine.create(vine.array(shippingRateShape.schema.clone()))

export default class ShippingRatesController {
  static docs: ControllerDocs<'index' | 'update' | 'destroy'> = {
    index: {
      operationId: 'listShippingRates',
      summary: 'What delivery costs and takes by place: the platform’s rates and those of a store',
      public: true,
      query: listShippingRatesValidator,
      data: ratesShape,
      errors: [503],
    },
    update: {
      operationId: 'saveShippingRates',
      summary:
        'Write rates that are named, the platform’s as admin or your own store’s as its owner',
      body: saveShippingRatesValidator,
      example: {
        rates: [
          {
            region: 'MA-06',
            city: 'Mohammédia',
            fee: '25.00',
            freeFrom: '500.00',
            minDays: 1,
            maxDays: 3,
            cutOffHour: 14,
            version: 0,
          },
        ],
      },
      data: ratesShape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'removeShippingRate',
      summary:
        'Remove a rate of your own store, or as admin the platform’s of a city, which then pays its region’s',
      body: removeShippingRateValidator,
      example: { version: 1 },
      status: 204,
      errors: [409, 503],
    },
  }

  async index({ request }: HttpContext) {
    const { storeId } = await request.validateUsing(listShippingRatesValidator, {
      data: request.qs(),
    })
    return { data: await listShippingRates(storeId) }
  }

  @inject()
  async update(ctx: HttpContext, save: SaveShippingRates, scopes: FindRateScope) {
    const { auth, bouncer, request } = ctx
    const asked = await request.validateUsing(ownStoreValidator)
    const scope = await scopes.handle(auth.getUserOrFail(), asked.storeId)
    await bouncer.with(ShippingRatePolicy).authorize('save', scope)
    const { storeId } = scope!
    const rates = rateInputs(await request.validateUsing(saveShippingRatesValidator))
    await save.handle({ rates, storeId })
    return { data: await listShippingRates(storeId ?? undefined) }
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveShippingRate, scopes: FindRateScope) {
    const { auth, bouncer, params, request, response } = ctx
    const asked = await request.validateUsing(ownStoreValidator)
    const scope = await scopes.handle(auth.getUserOrFail(), asked.storeId)
    await bouncer.with(ShippingRatePolicy).authorize('save', scope)
    const { version } = await request.validateUsing(removeShippingRateValidator)
    await remove.handle({ id: uuidOrNotFound(params.id), version, ...scope! })
    return response.noContent()
  }
}
