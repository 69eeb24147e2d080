import { inject } from '@adonisjs/core'
import type { Call } from '#clients/call'
import { CatalogClient, type OfferedProduct } from '#clients/catalog_client'
import { mergeLines, type CheckoutLine } from '#domain/checkout_lines'
import { splitByStore } from '#domain/split_by_store'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { listRatesOfPlace } from '#queries/list_shipping_rates'

/** What a cart would cost now, store by store. Promises nothing. */
@inject()
export class FindQuote {
  constructor(private catalog: CatalogClient) {}

  async handle(items: CheckoutLine[], place: { region?: string; city?: string }, call: Call) {
    const merged = mergeLines(items)
    const ids = merged.map(({ productId }) => productId)
    const found = await this.catalog.products(ids, call)
    const offered = new Map(
      found.filter(({ isAvailable }) => isAvailable).map((one) => [one.id, one])
    )
    assertOrderable(items, offered)
    const lines = merged.map((line) => toLine(line, offered.get(line.productId)!))
    const storeIds = [...new Set(lines.map(({ storeId }) => storeId))]
    return splitByStore(lines, await listRatesOfPlace(place, storeIds))
  }
}

export type QuotedShare = Awaited<ReturnType<FindQuote['handle']>>[number]

function assertOrderable(items: CheckoutLine[], offered: Map<string, OfferedProduct>) {
  const reasons = items.flatMap(({ productId }, index) => {
    const product = offered.get(productId)
    if (product && !product.isPaused) return []
    return [{ field: `items.${index}.productId`, rule: product ? 'paused' : 'unavailable' }]
  })
  if (reasons.length) throw new DomainError('validation_failed', reasons)
}

function toLine({ productId, quantity }: CheckoutLine, product: OfferedProduct) {
  const { name, sku, price, storeId, storeName, available } = product
  const offer = { name, sku, price, storeId, storeName, available }
  return { productId, quantity, ...offer, imageUrl: null, nameAr: null, storeNameAr: null }
}
