import type { HttpContext } from '@adonisjs/core/http'
import { inject } from '@adonisjs/core'
import Gateway from '#proxy/pipeline/gateway'

/** Addresses under `/admin` that are no panel of a service, but that people type and keep. */
@inject()
export default class PanelEntriesController {
  constructor(protected gateway: Gateway) {}

  /** The stores' panel leads everyone on to where they work. */
  index({ response }: HttpContext) {
    return response.redirect('/admin/stores')
  }

  /** Users and roles are a page of the storefront, which owns the accounts. */
  users({ response }: HttpContext) {
    return response.redirect(`${this.gateway.settings.storefrontUrl}/admin/users`)
  }
}
