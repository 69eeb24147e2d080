import type { Call } from '#clients/call'
import type { CheckoutLine } from '#domain/checkout_lines'
import type { PricedLine } from '#domain/split_by_store'

export type ReservationRequest = {
  /** The checkout's id. Asking again with the same id gives the same lines. */
  id: string
  /** A product may stand on several lines; what is reserved is their sum, one line a product. */
  items: CheckoutLine[]
  ttlSeconds: number
  /** Reservations of tries that failed, released in the same step. */
  replaces: string[]
}

/** A reservation and those of its products whose stock is sure. */
export type ConfirmedReservation = { id: string; productIds: string[] }

/** The lines of a reservation that a step means. */
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
  /** Whether its store pauses: it is shown and cannot be ordered. */
  isPaused?: boolean
}

/**
 * catalog-service, as this service calls it. Every step is harmless to repeat; one that is not possible yet
 * (a `return` before its `commit`) throws, and its job tries again.
 */
export abstract class CatalogClient {
  /** Reserves everything or nothing; throws ReservationRefusedError. */
  abstract reserve(request: ReservationRequest, call: Call): Promise<PricedLine[]>
  /** Confirms a reservation. `lost` are products whose reservation had expired and whose stock is gone. */
  abstract confirm(id: string): Promise<{ confirmed: string[]; lost: string[] }>
  /**
   * Confirms those of these reservations that are held in full and gives them. Any other is left as it is or
   * confirmed in part: `confirm` tells of it.
   */
  abstract confirmHeld(ids: string[]): Promise<ConfirmedReservation[]>
  abstract release(id: string, lines: ReservationLines | 'all'): Promise<void>
  /** The stock of those lines leaves. */
  abstract commit(id: string, lines: ReservationLines): Promise<void>
  /** The stock of those lines comes back. */
  abstract return(id: string, lines: ReservationLines): Promise<void>
  /** The products among these ids that exist, offered or not. */
  abstract products(ids: string[], call: Call): Promise<OfferedProduct[]>
}
