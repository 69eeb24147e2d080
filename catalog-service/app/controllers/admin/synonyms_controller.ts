import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RemoveSynonym } from '#actions/synonyms/remove'
import { SaveSynonym } from '#actions/synonyms/save'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import SearchPolicy from '#policies/search_policy'
import { findSynonym } from '#queries/find_synonym'
import { listSynonyms } from '#queries/list_synonyms'
import SynonymTransformer from '#transformers/synonym_transformer'
import { newSynonymValidator, synonymFormValidator, synonymViewsValidator } from '#validators/panel'
import { removeSynonymValidator, saveSynonymValidator } from '#validators/search'

const misses = '/admin/catalog/search'
const list = `${misses}/synonyms`

export default class SynonymsController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia } = ctx
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await validQuery(ctx, synonymViewsValidator)
    if (!input) return
    const page = validPage(ctx, input)
    if (!page) return
    const { synonyms, meta } = await listSynonyms(input, page)
    if (sendToLastPage(ctx, meta)) return
    return inertia.render('search/synonyms', {
      synonyms: SynonymTransformer.transform(synonyms),
      meta,
    })
  }

  /** The form of one synonym: one that is there, a search without result, or an empty one. */
  async edit(ctx: HttpContext) {
    const { bouncer, inertia } = ctx
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await validQuery(ctx, synonymFormValidator)
    if (!input) return
    const { term = '', from } = input
    const synonym = term ? await findSynonym(term) : null
    return inertia.render('search/edit', {
      synonym: synonym && SynonymTransformer.transform(synonym),
      term,
      isFromMisses: from === 'misses',
    })
  }

  @inject()
  async store(ctx: HttpContext, save: SaveSynonym) {
    const { auth, bouncer, request, response, session } = ctx
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await request.validateUsing(saveSynonymValidator)
    const { isNew } = await request.validateUsing(newSynonymValidator)
    const { from } = await request.validateUsing(synonymFormValidator, { data: request.qs() })
    const { term } = await save.handle({ ...input, isNew, actor: auth.getUserOrFail() })
    session.flash('flash', { success: 'catalog.flash.synonymSaved', values: { term } })
    return response.redirect(from === 'misses' ? misses : list)
  }

  /** Removes what a term means; the undo writes the same again. */
  @inject()
  async destroy(ctx: HttpContext, remove: RemoveSynonym) {
    const { bouncer, request, response, session } = ctx
    await bouncer.with(SearchPolicy).authorize('manage')
    const input = await request.validateUsing(removeSynonymValidator, { data: request.qs() })
    const synonym = await findSynonym(input.term)
    await remove.handle(input)
    if (synonym) {
      const { term, expansions } = synonym
      session.flash('flash', {
        success: 'catalog.flash.synonymRemoved',
        values: { term },
        undo: { url: list, method: 'post', data: { term, expansions } },
      })
    }
    return response.redirect(list)
  }
}
