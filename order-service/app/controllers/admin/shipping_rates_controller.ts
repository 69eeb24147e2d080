import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveShippingRate } from '#actions/shipping_rates/remove'
import { SaveShippingRates } from '#actions/shipping_rates/save'
import ShippingRatePolicy from '#policies/shipping_rate_policy'
import { listShippingRates } from '#queries/list_shipping_rates'
import {
  rateInputs,
  removeShippingRateValidator,
  savePanelRateValidator,
} from '#validators/shipping_rate'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** The platform's rates, for admins; one is saved at a time. */
export default class ShippingRatesController {
  async index({ bouncer, inertia }: HttpContext) {
    await bouncer.with(ShippingRatePolicy).authorize('save')
    return inertia.render('rates/index', { rates: await listShippingRates() })
  }

  @inject()
  async update({ bouncer, request, response, session }: HttpContext, save: SaveShippingRates) {
    await bouncer.with(ShippingRatePolicy).authorize('save')
    const rate = await request.validateUsing(savePanelRateValidator)
    await namingOwnFields(() => save.handle({ rates: rateInputs({ rates: [rate] }) }))
    session.flash('flash', { success: 'orders.flash.rateSaved' })
    return response.redirect().status(303).back()
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveShippingRate) {
    const { bouncer, params, request, response, session } = ctx
    await bouncer.with(ShippingRatePolicy).authorize('save')
    const { version } = await request.validateUsing(removeShippingRateValidator)
    await remove.handle({ id: uuidOrNotFound(params.id), version })
    session.flash('flash', { success: 'orders.flash.rateRemoved' })
    return response.redirect().status(303).back()
  }
}

/** The form sends one rate, so its errors name the fields without the place in a list. */
async function namingOwnFields(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const reasons = error.reasons.map((reason) => ({
      ...reason,
      field: reason.field?.replace(/^rates\.0\./, ''),
    }))
    throw new DomainError(error.code, reasons)
  }
}
