export type RefusalReason = 'out_of_stock' | 'unavailable' | 'closed'

/**
 * The catalog would not reserve: too little stock, a product that is not offered, or (`closed`) an id that
 * was released before. `lines` are the items meant, counted from 0 in what was sent, with its sentence.
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
