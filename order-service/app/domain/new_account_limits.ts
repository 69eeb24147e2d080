import type { Settings } from '#domain/settings'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'

/** What an account has waiting: checkouts with open orders, the pieces in them and their value in centimes. */
export type Waiting = { checkouts: number; pieces: number; value: bigint }

/** How much an account without a delivered order may have waiting at once. See docs/rules.md, "Payments". */
export class NewAccountLimits {
  constructor(readonly max: Waiting) {}

  /** As admins have set them. */
  static of({ amount, ...rest }: Settings['newAccounts']): NewAccountLimits {
    return new NewAccountLimits({ ...rest, value: toCentimes(amount) })
  }

  /** In the shape of the setting. */
  get setting(): Settings['newAccounts'] {
    const { value, ...rest } = this.max
    return { ...rest, amount: toAmount(value) }
  }

  allow({ checkouts, pieces, value }: Waiting): boolean {
    const { max } = this
    return checkouts <= max.checkouts && pieces <= max.pieces && value <= max.value
  }
}
