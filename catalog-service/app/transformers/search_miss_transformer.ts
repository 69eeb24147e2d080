import { BaseTransformer } from '@adonisjs/core/transformers'
import type { SearchMiss } from '#queries/list_search_misses'

export default class SearchMissTransformer extends BaseTransformer<SearchMiss> {
  toObject() {
    const { query, searches, lastSearchedAt } = this.resource
    return { query, searches, lastSearchedAt: lastSearchedAt.toISOString() }
  }
}
