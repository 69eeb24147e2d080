import { inject } from '@adonisjs/core'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { excessCash } from '#domain/payments'
import { RespondOnce, type KeyedWork } from '#idempotency/respond_once'
import Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** `reason` stands in the timeline and goes to the shopper. */
export type Deposit = { amount: string; reason: string }

export type AskDepositInput = Deposit & { orderId: string; actor: Actor; keyed: KeyedWork }

/**
 * Asks a part of an order's cash in advance, by transfer: the courier's part is lowered by exactly as much, so that the
 * order neither awaits more than it costs nor ships before the deposit has come. Once for a key.
 */
@inject()
export class AskDeposit {
  constructor(private once: RespondOnce) {}

  handle({ orderId, actor, keyed, amount, reason }: AskDepositInput) {
    return this.once.handle({
      ...keyed,
      status: 201,
      work: async (trx) => {
        const locked = await LockedOrder.open(trx, orderId)
        const { status } = locked.order
        if (status !== 'pending' && status !== 'confirmed') throw locked.refusal()
        await moveFromCash(locked, toCentimes(amount))
        const row = { orderId, amount, paymentMethod: 'bank_transfer', notes: reason } as const
        const { id } = await Payment.create(row, { client: trx })
        await locked.record(actor, { type: 'payment', to: 'pending', amount, reason })
        return id
      },
    })
  }
}

/** Less than the cash, of which something must be left to collect: all of it in advance is no deposit. */
async function moveFromCash({ payments, balance }: LockedOrder, amount: bigint) {
  const cash = balance.cashToCome < balance.due ? balance.cashToCome : balance.due
  if (amount >= cash) {
    const values = { cash: toAmount(cash) }
    throw new DomainError('conflict', [{ field: 'amount', rule: 'deposit_too_high', values }])
  }
  for (const { row, keep } of excessCash(payments, cash - amount)) {
    const change = keep > 0n ? { amount: toAmount(keep) } : { status: 'failed' as const }
    await row.merge(change).save()
  }
}
