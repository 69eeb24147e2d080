import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { countIds, firstEvents, newOrders } from '#aggregates/new_orders'
import { phoneKeyOf } from '#domain/buyers'
import type { CheckoutData } from '#domain/checkout_data'
import { NewAccountLimits } from '#domain/new_account_limits'
import { OrderNumbers } from '#domain/order_number'
import { splitByStore, type StoreShare } from '#domain/split_by_store'
import { SupersededError } from '#exceptions/superseded_error'
import type { Claim } from '#idempotency/claim_key'
import type { IdempotentResponse } from '#idempotency/response'
import ConfirmReservation from '#jobs/confirm_reservation'
import { insertOrders, newRows } from '#sql/insert_orders'
import type { OrderWithParts } from '#sql/order_rows'
import { findCheckoutFacts, type CheckoutFacts } from '#queries/find_checkout_facts'
import { maxPendingOrders } from '@marketplace/shared/contracts/limits'
import { maxCentimes, sum, toAmount } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { Queue } from '@marketplace/shared/server/queue'

/** Makes the response's body from the orders as they are written. */
export type SerializeOrders = (orders: OrderWithParts[]) => unknown

export type CompleteCheckoutInput = {
  claim: Claim
  data: CheckoutData
  serialize: SerializeOrders
}

const maxNumberTries = 5

/** Writes a checkout in one transaction: orders, items, payments, events, the job and the key's response. */
@inject()
export class CompleteCheckout {
  constructor(
    private queue: Queue,
    private numbers: OrderNumbers,
    private newAccounts: NewAccountLimits
  ) {}

  /** Throws SupersededError where another try has taken over in the meantime. */
  async handle(input: CompleteCheckoutInput): Promise<IdempotentResponse> {
    for (let tried = 1; ; tried++) {
      try {
        return await db.transaction((trx) => this.#write(trx, input))
      } catch (error) {
        if (!isTakenNumber(error) || tried === maxNumberTries) throw error
      }
    }
  }

  async #write(
    trx: TransactionClientContract,
    { claim, data, serialize }: CompleteCheckoutInput
  ): Promise<IdempotentResponse> {
    await lockShopper(trx, data.userId)
    const { stem, ids, at, rates, ...facts } = await this.#findFacts(trx, data)
    const shares = splitByStore(data.lines, rates)
    assertPayable(shares)
    if (data.userId) {
      if (facts.isBlocked) throw new DomainError('conflict', [{ rule: 'call_us' }])
      assertPendingAllowed(facts.pending + shares.length)
      if (!facts.hasDelivered) this.#assertWithinLimits(data, shares, facts)
    }
    const { checkoutId } = claim
    const orders = newOrders({ checkoutId, stem, shares, data, ids, at })
    const body = JSON.stringify(serialize(orders))
    const job = await this.queue.sqlToSend(trx, ConfirmReservation, { checkoutId })
    await insert(trx, { claim, data, orders, body, job })
    return { status: 201, body, replayed: false }
  }

  /** Cash and promises are bounded until a first order has reached the shopper. */
  #assertWithinLimits(
    data: CheckoutData,
    shares: StoreShare[],
    { waiting, newAccounts }: Pick<CheckoutFacts, 'waiting' | 'newAccounts'>
  ) {
    if (!rulesOf(data.paymentMethod).limitsNewAccounts) return
    const limits = newAccounts ? NewAccountLimits.of(newAccounts) : this.newAccounts
    const { max } = limits
    const pieces = data.lines.reduce((total, { quantity }) => total + quantity, waiting.pieces)
    const value = waiting.value + sum(shares.map(({ totalAmount }) => totalAmount))
    if (limits.allow({ checkouts: waiting.checkouts + 1, pieces, value })) return
    const values = { ...max, value: toAmount(max.value) }
    throw new DomainError('conflict', [{ rule: 'too_much_waiting', values }])
  }

  /** The facts, with a stem that no order has. Two at once are told apart by the unique key. */
  async #findFacts(trx: TransactionClientContract, data: CheckoutData) {
    const { userId, shippingAddress, lines } = data
    const { state: region, city, phone } = shippingAddress
    const phoneKey = phoneKeyOf(phone)
    const storeIds = [...new Set(lines.map(({ storeId }) => storeId))]
    for (;;) {
      const stem = this.numbers.stem()
      const newIds = countIds(data, storeIds.length)
      const question = { userId, stem, region, city, phoneKey, storeIds, newIds }
      const { isTaken, ...facts } = await findCheckoutFacts(question, trx)
      if (!isTaken) return { stem, ...facts }
    }
  }
}

function isTakenNumber(error: unknown): boolean {
  return (error as { constraint?: string }).constraint === 'orders_order_number_key'
}

/** Checkouts of one shopper wait for each other here, so that counting their orders is exact. */
async function lockShopper(trx: TransactionClientContract, userId: string | null) {
  await trx.rawQuery('select pg_advisory_xact_lock(hashtextextended(?, 0))', [
    userId ?? randomUUID(),
  ])
}

/** A money column takes no larger sum. */
function assertPayable(shares: StoreShare[]) {
  if (shares.every(({ totalAmount }) => totalAmount <= maxCentimes)) return
  throw new DomainError('validation_failed', [
    { field: 'items', rule: 'max', values: { max: 1e10 } },
  ])
}

function assertPendingAllowed(pending: number) {
  if (pending <= maxPendingOrders) return
  throw new DomainError('conflict', [
    { rule: 'too_many_pending', values: { max: maxPendingOrders } },
  ])
}

type Written = {
  claim: Claim
  data: CheckoutData
  orders: OrderWithParts[]
  body: string
  job: { sql: string; bindings: string[] }
}

/** Writes everything in one statement, or nothing where the key is no longer this try's. */
async function insert(
  trx: TransactionClientContract,
  { claim, data, orders, body, job }: Written
): Promise<void> {
  const { request, checkoutId, attempt } = claim
  const { confirmHours } = rulesOf(data.paymentMethod)
  const events = firstEvents(orders, data.actor)
  const { rowCount } = await trx.rawQuery(
    `with ${insertOrders}, job as (${job.sql})
     update idempotency_keys
     set status = 'completed', response_status = 201, response_text = ?
     where user_id = ? and path = ? and key = ?
       and checkout_id = ? and attempt = ? and status = 'in_progress'`,
    [
      ...newRows({ confirmHours, orders, events }),
      ...job.bindings,
      ...[body, request.userId, request.path, request.key, checkoutId, attempt],
    ]
  )
  if (rowCount !== 1) throw new SupersededError()
}
