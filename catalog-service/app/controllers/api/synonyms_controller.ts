import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveSynonym } from '#actions/synonyms/remove'
import { SaveSynonym } from '#actions/synonyms/save'
import SearchPolicy from '#policies/search_policy'
import { listSynonyms } from '#queries/list_synonyms'
import SynonymTransformer, { synonymShape } from '#transformers/synonym_transformer'
import {
  listSynonymsValidator,
  removeSynonymValidator,
  saveSynonymValidator,
} from '#validators/search'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class SynonymsController {
  static docs: ControllerDocs<'index' | 'update' | 'destroy'> = {
    index: {
      operationId: 'listSynonyms',
      summary: 'What words that people type mean besides themselves',
      query: listSynonymsValidator,
      data: synonymShape,
      list: true,
    },
    update: {
      operationId: 'saveSynonym',
      summary: 'Say what a word or phrase means, in place of what it meant before',
      body: saveSynonymValidator,
      example: { term: 'ma9la', expansions: ['poêle', 'مقلاة'] },
      data: synonymShape,
    },
    destroy: {
      operationId: 'removeSynonym',
      summary: 'Remove what a word or phrase means',
      query: removeSynonymValidator,
      status: 204,
    },
  }

  async index({ bouncer, request, serialize, locale }: HttpContext) {
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await request.validateUsing(listSynonymsValidator, { data: request.qs() })
    const { synonyms, meta } = await listSynonyms(input, pageInput(input, locale))
    return serialize(SynonymTransformer.paginate(synonyms, meta))
  }

  @inject()
  async update({ auth, bouncer, request, serialize }: HttpContext, save: SaveSynonym) {
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await request.validateUsing(saveSynonymValidator)
    const synonym = await save.handle({ ...input, actor: auth.getUserOrFail() })
    return serialize(SynonymTransformer.transform(synonym))
  }

  @inject()
  async destroy({ bouncer, request, response }: HttpContext, remove: RemoveSynonym) {
    await bouncer.with(SearchPolicy).authorize('manage')
    const { term } = await request.validateUsing(removeSynonymValidator, { data: request.qs() })
    await remove.handle({ term })
    return response.noContent()
  }
}
