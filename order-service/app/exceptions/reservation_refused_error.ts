export type RefusalReason = 'out_of_stock' | 'unavailable' | 'closed'

/** An item of the request, counted from 0: the catalog's rule (`unavailable` and `paused` are one reason) and sentence. */
export type RefusedLine = { index: number; rule: string; message: string }

/**
 * The catalog refused to reserve: too little stock, a product that cannot be ordered, or (`closed`) an id that
 * was released before.
 */
export class ReservationRefusedError extends Error {
  override name = 'ReservationRefusedError'

  constructor(
    readonly reason: RefusalReason,
    readonly lines: RefusedLine[] = []
  ) {
    super(reason)
  }
}
