import type { HttpContext } from '@adonisjs/core/http'
import StorePolicy from '#policies/store_policy'
import { countStoresByStatus } from '#queries/count_stores_by_status'

/** The numbers of this panel in the navigation of every panel. */
export default class CountsController {
  async index({ bouncer }: HttpContext) {
    if (await bouncer.with(StorePolicy).denies('administer')) return {}
    const { all } = await countStoresByStatus()
    return { allStores: all }
  }
}
