import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { countFailed, scheduleContact } from '#domain/contact_schedule'
import { isOpen } from '#domain/order_status'
import { RespondOnce, type KeyedWork } from '#idempotency/respond_once'
import { findSettings } from '#queries/find_settings'
import type { ContactChannel, ContactOutcome } from '@marketplace/shared/contracts/orders'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type NewContact = {
  channel: ContactChannel
  outcome: ContactOutcome
  /** ISO 8601; of a pending order, when its buyer is contacted again. */
  nextAt?: string
  note?: string | null
}

/**
 * `confirm`: the buyer agreed, and the order is confirmed with the contact or neither is written.
 * `seenContacts`: how many contacts the page showed; one more by then is a colleague's, or the same press again.
 */
export type LogContactInput = NewContact & {
  orderId: string
  actor: Actor
  confirm?: boolean
  seenContacts?: number
}

/** Keeps how a call or a message to the buyer ended, and plans the next one while the order is pending. */
@inject()
export class LogContact {
  constructor(private once: RespondOnce) {}

  async handle(input: LogContactInput): Promise<void> {
    await db.transaction((trx) => this.#log(trx, input))
  }

  /** As `handle`, once for a key. */
  handleOnce({ keyed, ...input }: LogContactInput & { keyed: KeyedWork }) {
    return this.once.handle({
      ...keyed,
      status: 201,
      work: async (trx) => {
        await this.#log(trx, input)
        return input.orderId
      },
    })
  }

  async #log(
    trx: TransactionClientContract,
    { orderId, actor, confirm, seenContacts, ...contact }: LogContactInput
  ) {
    const locked = await LockedOrder.open(trx, orderId)
    const { order } = locked
    if (!isOpen(order.status)) throw locked.refusal()
    if (seenContacts !== undefined && seenContacts !== order.contactCount) {
      return assertOwnContact(locked, actor, contact)
    }
    const plan = await planNext(locked, contact, DateTime.now())
    order.merge({
      contactCount: order.contactCount + 1,
      failedContacts: countFailed(order.failedContacts, contact.outcome),
      lastOutcome: contact.outcome,
      ...(plan && { nextContactAt: plan.nextAt, confirmBy: plan.confirmBy }),
    })
    await order.save()
    await writeContact(locked, actor, contact, plan?.nextAt ?? null)
    if (confirm && locked.canTransition('confirmed', actor)) {
      await locked.transition('confirmed', actor)
    }
    await trx.from('order_holds').where({ order_id: orderId, user_id: actor.id! }).delete()
  }
}

/** Only what is pending is to be confirmed by a call, and has a next date. */
async function planNext({ trx, order }: LockedOrder, contact: NewContact, at: DateTime) {
  const { outcome, nextAt } = contact
  if (order.status !== 'pending') {
    if (nextAt) throw invalid('only_while_pending')
    return null
  }
  const plan = scheduleContact({
    ...{ outcome, at, placedAt: order.createdAt },
    asked: nextAt ? DateTime.fromISO(nextAt, { zone: 'Africa/Casablanca' }) : null,
    settings: await findSettings(trx),
  })
  if (plan.problem) {
    const latest = plan.latest.setZone('Africa/Casablanca').toFormat('dd/MM HH:mm')
    throw invalid(plan.problem, { latest })
  }
  return plan
}

function invalid(rule: string, values?: Record<string, unknown>): DomainError {
  return new DomainError('validation_failed', [{ field: 'nextAt', rule, values }])
}

async function writeContact(
  locked: LockedOrder,
  actor: Actor,
  { channel, outcome, note }: NewContact,
  nextAt: DateTime | null
) {
  const { trx, order } = locked
  await trx
    .insertQuery()
    .table('contacts')
    .insert({
      ...{ order_id: order.id, channel, outcome, note: note || null },
      next_at: nextAt?.toJSDate() ?? null,
      ...{ actor_id: actor.id, actor_name: actor.name },
    })
  await locked.record(actor, { type: 'contact', from: channel, to: outcome, reason: note })
}

/** The same press again succeeds in silence; a colleague's contact is told, and nothing is written over it. */
async function assertOwnContact(
  { trx, order }: LockedOrder,
  actor: Actor,
  { outcome }: NewContact
) {
  const last = await trx
    .from('contacts')
    .where('order_id', order.id)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .first()
  if (last?.actor_id === actor.id && last?.outcome === outcome) return
  const at = DateTime.fromJSDate(last?.created_at ?? new Date(), { zone: 'Africa/Casablanca' })
  const values = { by: last?.actor_name ?? '?', at: at.toFormat('dd/MM HH:mm') }
  throw new DomainError('conflict', [{ rule: 'already_contacted', values }])
}
