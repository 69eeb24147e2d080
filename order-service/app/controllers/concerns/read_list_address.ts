import { readAddress } from '#controllers/concerns/list_address'
import { firstSort, takesSort } from '#domain/order_views'
import { keptQuery } from '#domain/saved_views'
import { withWords } from '#queries/find_by_words'
import type { OrderScope } from '#queries/list_orders'
import { orderListValidator } from '#validators/order_panel'

const rowsPerPage = 50

/** What the address of the panel's list says: its view, sort, page, words and filters, and what a view keeps of it. */
export async function readListAddress(address: Record<string, unknown>, scope: OrderScope) {
  const { read, ignored } = await readAddress(orderListValidator, address)
  const { view = 'all', page = 1, perPage = rowsPerPage, ...rest } = read
  const { sort = firstSort(view), ...filter } = rest
  const isSorted = takesSort(view, sort)
  return {
    ...{ view, sort: isSorted ? sort : firstSort(view), page, perPage },
    ignored: isSorted ? ignored : [...ignored, 'sort'],
    kept: keptQuery(read),
    filter: await withWords(scope, { ...filter, view }),
  }
}
