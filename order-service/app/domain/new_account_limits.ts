/** What an account has waiting: checkouts with open orders, the pieces in them and their value in centimes. */
export type Waiting = { checkouts: number; pieces: number; value: bigint }

/** How much an account without a delivered order may have waiting at once. See docs/rules.md, "Payments". */
export class NewAccountLimits {
  constructor(readonly max: Waiting) {}

  allow({ checkouts, pieces, value }: Waiting): boolean {
    const { max } = this
    return checkouts <= max.checkouts && pieces <= max.pieces && value <= max.value
  }
}
