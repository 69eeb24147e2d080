export type RefusalReason = 'out_of_stock' | 'unavailable' | 'closed'

/**
 * The catalog refused to reserve: too little stock, a product that is not offered, or (`closed`) an id that
 * was released before. `lines` names items of the request, counted from 0, with the catalog's sentence.
 */
export class ReservationRefusedError extends Error {
  override name = 'ReservationRefusedError'

  constructor(
    readonly reason: RefusalReason,
    readonly lines: { index: number; message: string }[] = []
  ) {
    super(reason)
  }
}
