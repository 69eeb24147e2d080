import type { StoreEvent } from '@marketplace/shared/contracts/store_event'
import type { Trace } from '@marketplace/shared/server/http/trace'

export type Rating = { average: number; count: number }

/** What of a catalog waits for an owner, and whether shoppers find a product with a photo. */
export type CatalogWork = {
  reviewsToAnswer: number
  lowStock: number
  soldOut: number
  products: number
  hasProductWithPhoto: boolean
  /** The first of what is sold out, then of what is low. A catalog of the version before tells no lines. */
  scarceProducts?: (Pictured & { id: string; available: number; lowStockAt: number })[]
  /** The newest published reviews. */
  recentReviews?: {
    id: string
    rating: number
    comment: string
    isAnswered: boolean
    product: Pictured
  }[]
}

/** `imageUrl`: a path under the gateway, of a small picture. */
type Pictured = { name: string; nameAr: string | null; imageUrl: string | null }

/** What this service asks of catalog-service. */
export abstract class CatalogClient {
  /** Tells how a store is now. An event older than the catalog's copy is ignored there. */
  abstract publishStore(event: StoreEvent, trace?: Trace): Promise<void>
  /** The mean of all reviews of each store's products, and their number. */
  abstract listRatings(storeIds: string[]): Promise<Map<string, Rating>>
  abstract findWork(storeId: string): Promise<CatalogWork>
}
