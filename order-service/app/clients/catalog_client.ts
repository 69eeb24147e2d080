import type { Call } from '#clients/call'
import type { BasketLine } from '#domain/basket'
import type { PricedLine } from '#domain/split_by_store'

export type ReservationRequest = {
  /** The checkout's id. Asking again with the same id gives the same lines. */
  id: string
  /** A product may stand on several lines; what is reserved is their sum, one line a product. */
  items: BasketLine[]
  ttlSeconds: number
  /** Holds of tries that failed, released in the same step. */
  replaces: string[]
}

/** Which lines of a reservation a step means; a step without lines means the whole. */
export type ReservationLines = { orderId: string; productIds: string[] }

export type OfferedProduct = {
  id: string
  storeId: string
  storeName: string
  name: string
  sku: string
  price: string
  available: number
  /** Whether it is offered at all: active, of an open store. */
  isAvailable: boolean
}

/**
 * What this service asks of catalog-service, all of it harmless to repeat. A step that is not possible yet
 * (a `return` before its `commit`) throws: its job tries again.
 */
export abstract class CatalogClient {
  /** Holds all of it or nothing; throws ReservationRefusedError. */
  abstract reserve(request: ReservationRequest, call: Call): Promise<PricedLine[]>
  /** Makes the hold last. `lost` are the products whose hold had expired and whose stock is gone. */
  abstract confirm(id: string): Promise<{ confirmed: string[]; lost: string[] }>
  abstract release(id: string, lines?: ReservationLines): Promise<void>
  /** The stock of those lines leaves. */
  abstract commit(id: string, lines: ReservationLines): Promise<void>
  /** What left comes back. */
  abstract return(id: string, lines: ReservationLines): Promise<void>
  /** The products among these ids that exist, offered or not. */
  abstract products(ids: string[], call: Call): Promise<OfferedProduct[]>
}
