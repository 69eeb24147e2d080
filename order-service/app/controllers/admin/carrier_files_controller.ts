import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ImportStatuses } from '#actions/carriers/import_statuses'
import { LoadCarrierCities } from '#actions/carriers/load_cities'
import { MapCarrierWord } from '#actions/carriers/map_word'
import { adapters } from '#carriers/adapter'
import CarrierPolicy from '#policies/carrier_policy'
import { findCarrier, listCarrierCities } from '#queries/find_carriers'
import { findOrdersInScope } from '#queries/find_orders_in_scope'
import { findPrintedOrders } from '#queries/find_printed_orders'
import {
  carrierExportValidator,
  carrierFileValidator,
  carrierWordValidator,
} from '#validators/carrier'
import { sendCsv } from '@marketplace/shared/server/csv/send'
import { readUpload } from '@marketplace/shared/server/http/read_upload'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** A carrier's files hold few columns: this is some ten thousand rows. */
const maxFileBytes = 2 * 1024 * 1024

/** What goes to a carrier and comes back from it. */
export default class CarrierFilesController {
  /** Orders for its portal, those that the address names. */
  async show(ctx: HttpContext) {
    const { bouncer, params, request } = ctx
    await bouncer.with(CarrierPolicy).authorize('manage')
    const carrier = await findCarrier(params.id)
    const numbers = String(request.input('orders', '')).split(',')
    const { orderNumbers } = await carrierExportValidator.validate({ orderNumbers: numbers })
    const { exportOrders } = adapters[carrier.kind]
    if (!exportOrders) throw new ProblemError('not_found')
    const found = await findOrdersInScope({ role: 'staff' }, orderNumbers)
    const orders = await findPrintedOrders(found.map(({ id }) => id))
    const cities = await listCarrierCities(carrier.id)
    const names = new Map(cities.map(({ city, name }) => [city, name]))
    return sendCsv(ctx, carrier.key, exportOrders(orders, carrier, names))
  }

  @inject()
  async statuses(ctx: HttpContext, importStatuses: ImportStatuses) {
    const { auth, bouncer, params, request, response, session } = ctx
    await bouncer.with(CarrierPolicy).authorize('manage')
    const carrier = await findCarrier(params.id)
    const bytes = await readUpload(ctx, maxFileBytes)
    const { fileName = null } = await request.validateUsing(carrierFileValidator)
    await importStatuses.handle({ carrier, bytes, fileName, user: auth.getUserOrFail() })
    session.flash('flash', { success: 'orders.flash.statusesTaken' })
    return response.redirect().status(303).back()
  }

  @inject()
  async cities(ctx: HttpContext, load: LoadCarrierCities) {
    const { bouncer, params, response, session } = ctx
    await bouncer.with(CarrierPolicy).authorize('manage')
    const { id: carrierId } = await findCarrier(params.id)
    const bytes = await readUpload(ctx, maxFileBytes)
    const { taken, wrong } = await load.handle({ carrierId, bytes })
    const key = wrong.length ? 'citiesTakenInPart' : 'citiesTaken'
    const values = { taken, wrong: wrong.length, lines: wrong.slice(0, 10).join(', ') }
    session.flash('flash', { success: `orders.flash.${key}`, values })
    return response.redirect().status(303).back()
  }

  @inject()
  async word({ bouncer, params, request, response, session }: HttpContext, map: MapCarrierWord) {
    await bouncer.with(CarrierPolicy).authorize('manage')
    const { id: carrierId } = await findCarrier(params.id)
    await map.handle({ carrierId, ...(await request.validateUsing(carrierWordValidator)) })
    session.flash('flash', { success: 'orders.flash.wordMapped' })
    return response.redirect().status(303).back()
  }
}
