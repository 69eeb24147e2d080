import db from '@adonisjs/lucid/services/db'
import { withCodes } from '#queries/find_by_code'
import type { OrderFilter, OrderScope } from '#queries/list_orders'
import { estimate } from '#sql/count_up_to'
import { matchWords } from '#sql/match_words'
import { growsForever } from '#sql/order_views'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

/** The same filter, with what its codes find, and for a view of few orders whether very many others have its words. */
export async function withWords<Filter extends OrderFilter>(
  scope: OrderScope,
  filter: Filter
): Promise<Filter> {
  if (!filter.q) return filter
  const found = await withCodes(scope, filter)
  if (growsForever(filter.view)) return found
  const all = db.from('orders')
  matchWords(all, { q: filter.q })
  return { ...found, areWordsCommon: (await estimate(all)) > maxExactTotal }
}
