import type { CatalogClient, Rating } from '#clients/catalog_client'
import { KeptFigures } from '#clients/kept_figures'
import type { OrderClient } from '#clients/order_client'

/** What other services count of a store. `rating` is null where the catalog never told. */
export type Figures = { rating: Rating | null; deliveredShare: number | null }

/** The figures that stand beside stores; one of it a process, because it keeps them. */
export class FindFigures {
  #ratings: KeptFigures<Rating>
  #shares: KeptFigures<number | null>

  constructor(catalog: CatalogClient, orders: OrderClient) {
    this.#ratings = new KeptFigures((ids) => catalog.listRatings(ids))
    this.#shares = new KeptFigures((ids) => orders.listDeliveredShares(ids))
  }

  /** Of each of these stores; never throws. */
  async handle(ids: string[]): Promise<Map<string, Figures>> {
    const [ratings, shares] = await Promise.all([this.#ratings.find(ids), this.#shares.find(ids)])
    return new Map(
      ids.map((id) => {
        return [id, { rating: ratings.get(id) ?? null, deliveredShare: shares.get(id) ?? null }]
      })
    )
  }
}
