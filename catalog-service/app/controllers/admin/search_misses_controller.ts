import type { HttpContext } from '@adonisjs/core/http'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import SearchPolicy from '#policies/search_policy'
import { listSearchMisses } from '#queries/list_search_misses'
import SearchMissTransformer from '#transformers/search_miss_transformer'
import { searchMissesValidator } from '#validators/panel'

export default class SearchMissesController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia } = ctx
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await validQuery(ctx, searchMissesValidator)
    if (!input) return
    const page = validPage(ctx, input)
    if (!page) return
    const { misses, meta } = await listSearchMisses(page)
    if (sendToLastPage(ctx, meta)) return
    return inertia.render('search/misses', {
      misses: SearchMissTransformer.transform(misses),
      meta,
    })
  }
}
