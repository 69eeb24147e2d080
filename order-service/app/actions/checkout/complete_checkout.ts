import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { Answer } from '#actions/idempotency/answer'
import type { Claim } from '#actions/idempotency/claim_key'
import type { Draft, Present } from '#actions/checkout/draft'
import { writeOrders } from '#actions/checkout/write_orders'
import { maxPendingOrders } from '#domain/limits'
import { NewAccountLimits, type Waiting } from '#domain/new_account_limits'
import { OrderNumbers } from '#domain/order_number'
import { splitByStore, type StoreShare } from '#domain/split_by_store'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { Superseded } from '#exceptions/superseded'
import ConfirmReservation from '#jobs/confirm_reservation'
import { findCheckoutFacts } from '#queries/find_checkout_facts'
import { maxCentimes, sum, toAmount } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { Queue } from '@marketplace/shared/server/queue'

const numberTries = 5

/** The one transaction of a checkout: orders, items, payments, events, the job and the key's answer, or nothing. */
@inject()
export class CompleteCheckout {
  constructor(
    private queue: Queue,
    private numbers: OrderNumbers,
    private newAccounts: NewAccountLimits
  ) {}

  /** Throws Superseded where another try has taken over in the meantime. */
  async handle(claim: Claim, draft: Draft, present: Present): Promise<Answer> {
    for (let tried = 1; ; tried++) {
      try {
        return await db.transaction((trx) => this.#write(trx, claim, draft, present))
      } catch (error) {
        if (!isTakenNumber(error) || tried === numberTries) throw error
      }
    }
  }

  async #write(trx: TransactionClientContract, claim: Claim, draft: Draft, present: Present) {
    await takeTurn(trx, draft.userId)
    const { stem, fee, ...facts } = await this.#lookUp(trx, draft)
    const shares = splitByStore(draft.lines, fee)
    assertPayable(shares)
    if (draft.userId) {
      assertRoom(facts.pending + shares.length)
      if (!facts.hasDelivered) this.#assertWithinLimits(draft, shares, facts.waiting)
    }
    const orders = await writeOrders(trx, claim.checkoutId, stem, shares, draft)
    await this.queue.send(trx, ConfirmReservation, { checkoutId: claim.checkoutId })
    const body = JSON.stringify(present(orders))
    await storeAnswer(trx, claim, body)
    return { status: 201, body, replayed: false }
  }

  /** What people promise to pay later is bounded until a first order has reached them. */
  #assertWithinLimits(draft: Draft, shares: StoreShare[], waiting: Waiting) {
    if (!rulesOf(draft.paymentMethod).limitsNewAccounts) return
    const { max } = this.newAccounts
    const pieces = draft.lines.reduce((total, { quantity }) => total + quantity, waiting.pieces)
    const value = waiting.value + sum(shares.map(({ totalAmount }) => totalAmount))
    if (this.newAccounts.allow({ checkouts: waiting.checkouts + 1, pieces, value })) return
    const values = { ...max, value: toAmount(max.value) }
    throw new DomainError('conflict', [{ rule: 'too_much_waiting', values }])
  }

  /** With a stem that no order has, with a suffix or without. Two at once are told apart by the unique key. */
  async #lookUp(trx: TransactionClientContract, { userId, shippingAddress }: Draft) {
    for (;;) {
      const stem = this.numbers.stem()
      const wish = { userId, stem, region: shippingAddress.state }
      const { isTaken, ...facts } = await findCheckoutFacts(wish, trx)
      if (!isTaken) return { stem, ...facts }
    }
  }
}

function isTakenNumber(error: unknown): boolean {
  return (error as { constraint?: string }).constraint === 'orders_order_number_key'
}

/**
 * Checkouts of one shopper wait for each other here, so that counting their orders is exact; not for long. A
 * statement's own timeout would hold from the next one on, that of a lock holds for this very wait.
 */
async function takeTurn(trx: TransactionClientContract, userId: string | null) {
  await trx.rawQuery(
    `select set_config('statement_timeout', '3s', true), set_config('lock_timeout', '3s', true),
            pg_advisory_xact_lock(hashtextextended(?, 0))`,
    [userId ?? randomUUID()]
  )
}

/** Sums beyond what a money column takes are nobody's order. */
function assertPayable(shares: StoreShare[]) {
  if (shares.every(({ totalAmount }) => totalAmount <= maxCentimes)) return
  throw new DomainError('validation_failed', [
    { field: 'items', rule: 'max', values: { max: 1e10 } },
  ])
}

function assertRoom(pending: number) {
  if (pending <= maxPendingOrders) return
  throw new DomainError('conflict', [
    { rule: 'too_many_pending', values: { max: maxPendingOrders } },
  ])
}

async function storeAnswer(trx: TransactionClientContract, claim: Claim, body: string) {
  const { request, checkoutId, attempt } = claim
  const { rowCount } = await trx.rawQuery(
    `update idempotency_keys
     set status = 'completed', response_status = 201, response_text = ?
     where user_id = ? and path = ? and key = ?
       and checkout_id = ? and attempt = ? and status = 'in_progress'`,
    [body, request.userId, request.path, request.key, checkoutId, attempt]
  )
  if (rowCount !== 1) throw new Superseded()
}
