import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { SaveCarrier } from '#actions/carriers/save'
import CarrierPolicy from '#policies/carrier_policy'
import {
  findCarrier,
  listCarrierCities,
  listCarrierImports,
  listCarriers,
  listCarrierWords,
  listLeftStatuses,
} from '#queries/find_carriers'
import { addCarrierValidator, changeCarrierValidator } from '#validators/carrier'

export default class CarriersController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(CarrierPolicy).authorize('manage')
    return inertia.render('carriers/index', { carriers: await listCarriers() })
  }

  @inject()
  async store({ bouncer, request, response, session }: HttpContext, save: SaveCarrier) {
    await bouncer.with(CarrierPolicy).authorize('manage')
    const id = await save.add(await request.validateUsing(addCarrierValidator))
    session.flash('flash', { success: 'orders.flash.carrierSaved' })
    return response.redirect().status(303).toPath(`/admin/orders/carriers/${id}`)
  }

  async show({ bouncer, inertia, params }: HttpContext) {
    await bouncer.with(CarrierPolicy).authorize('manage')
    const carrier = await findCarrier(params.id)
    const [cities, words, imports, left] = await Promise.all([
      listCarrierCities(carrier.id),
      listCarrierWords(carrier.id),
      listCarrierImports(carrier.id),
      listLeftStatuses(carrier.id),
    ])
    return inertia.render('carriers/show', { carrier, cities, words, imports, left })
  }

  @inject()
  async update(ctx: HttpContext, save: SaveCarrier) {
    const { bouncer, params, request, response, session } = ctx
    await bouncer.with(CarrierPolicy).authorize('manage')
    const { id } = await findCarrier(params.id)
    await save.change(id, await request.validateUsing(changeCarrierValidator))
    session.flash('flash', { success: 'orders.flash.carrierSaved' })
    return response.redirect().status(303).back()
  }
}
