import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Throws 409 where the page showed another amount than the one that is about to be booked. */
export function assertShown(shown: string | undefined, amount: bigint): void {
  if (shown === undefined || toCentimes(shown) === amount) return
  throw new DomainError('conflict', [
    { rule: 'amount_changed', values: { amount: toAmount(amount) } },
  ])
}
