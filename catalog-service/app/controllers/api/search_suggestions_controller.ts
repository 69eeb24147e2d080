import type { HttpContext } from '@adonisjs/core/http'
import SearchPolicy from '#policies/search_policy'
import { findSuggestions } from '#queries/find_suggestions'
import { suggestionsShape, toSuggestions } from '#transformers/suggestions'
import { suggestionsValidator } from '#validators/search'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class SearchSuggestionsController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'suggest',
      summary: 'Products, categories and stores that somebody who is typing may mean',
      public: true,
      query: suggestionsValidator,
      data: suggestionsShape,
    },
  }

  async index({ bouncer, request }: HttpContext) {
    await bouncer.with(SearchPolicy).authorize('suggest')
    const { q } = await request.validateUsing(suggestionsValidator, { data: request.qs() })
    return { data: toSuggestions(await findSuggestions(q)) }
  }
}
