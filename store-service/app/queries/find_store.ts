import Store from '#models/store'
import { isUuid } from '@marketplace/shared/server/http/validation'

/** A store by id or slug, with its owner; throws E_ROW_NOT_FOUND (404) where there is none. */
export function findStore(idOrSlug: string): Promise<Store> {
  return Store.query()
    .where(isUuid(idOrSlug) ? 'id' : 'slug', idOrSlug)
    .preload('owner')
    .firstOrFail()
}
