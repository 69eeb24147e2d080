import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveShippingRate } from '#actions/shipping_rates/remove'
import { SaveShippingRates } from '#actions/shipping_rates/save'
import ShippingRatePolicy from '#policies/shipping_rate_policy'
import { FindRateScope } from '#queries/find_rate_scope'
import { listShippingRates } from '#queries/list_shipping_rates'
import {
  rateInputs,
  removeShippingRateValidator,
  savePanelRateValidator,
} from '#validators/shipping_rate'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** The platform's rates for admins, a store's own beside them for its owner; one is saved at a time. */
export default class ShippingRatesController {
  @inject()
  async index({ auth, bouncer, inertia }: HttpContext, scopes: FindRateScope) {
    const scope = await scopes.handle(auth.getUserOrFail())
    await bouncer.with(ShippingRatePolicy).authorize('save', scope)
    const { storeId } = scope!
    const rates = await listShippingRates(storeId ?? undefined)
    return inertia.render('rates/index', { rates, ofStore: storeId !== null })
  }

  @inject()
  async update(ctx: HttpContext, save: SaveShippingRates, scopes: FindRateScope) {
    const { auth, bouncer, request, response, session } = ctx
    const scope = await scopes.handle(auth.getUserOrFail())
    await bouncer.with(ShippingRatePolicy).authorize('save', scope)
    const rate = await request.validateUsing(savePanelRateValidator)
    await namingOwnFields(() => save.handle({ rates: rateInputs({ rates: [rate] }), ...scope! }))
    session.flash('flash', { success: 'orders.flash.rateSaved' })
    return response.redirect().status(303).back()
  }

  @inject()
  async destroy(ctx: HttpContext, remove: RemoveShippingRate, scopes: FindRateScope) {
    const { auth, bouncer, params, request, response, session } = ctx
    const scope = await scopes.handle(auth.getUserOrFail())
    await bouncer.with(ShippingRatePolicy).authorize('save', scope)
    const { version } = await request.validateUsing(removeShippingRateValidator)
    await remove.handle({ id: uuidOrNotFound(params.id), version, ...scope! })
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
