import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveShippingRate } from '#actions/shipping_rates/remove'
import { SaveShippingRates } from '#actions/shipping_rates/save'
import ShippingRatePolicy from '#policies/shipping_rate_policy'
import { listShippingRates } from '#queries/list_shipping_rates'
import {
  listShippingRatesValidator,
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
      summary: 'Write the platform’s rates that are named; the others stay',
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
            version: 0,
          },
        ],
      },
      data: ratesShape,
      errors: [409, 503],
    },
    destroy: {
      operationId: 'removeShippingRate',
      summary: 'Remove the platform’s rate of a city, which then pays its region’s',
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
  async update({ bouncer, request }: HttpContext, save: SaveShippingRates) {
    await bouncer.with(ShippingRatePolicy).authorize('save')
    const rates = rateInputs(await request.validateUsing(saveShippingRatesValidator))
    await save.handle({ rates })
    return { data: await listShippingRates() }
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveShippingRate) {
    const { bouncer, params, request, response } = ctx
    await bouncer.with(ShippingRatePolicy).authorize('save')
    const { version } = await request.validateUsing(removeShippingRateValidator)
    await remove.handle({ id: uuidOrNotFound(params.id), version })
    return response.noContent()
  }
}
