import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { lowerCash } from '#aggregates/ledger'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { isKnownCity, storedCity } from '@marketplace/shared/contracts/city_spellings'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Where the parcel goes, as it is told on the phone. */
export type ToldAddress = Pick<
  ShippingAddress,
  'recipientName' | 'phone' | 'street' | 'city' | 'state' | 'landmark' | 'postalCode'
>

export type OrderEdit = { shippingAddress?: ToldAddress; paymentMethod?: PaymentMethod }

/** `seen`: what the page showed; an order that a colleague has edited since is left alone. */
export type EditOrderInput = OrderEdit & {
  orderId: string
  actor: Actor
  seen?: { shippingAddress: ToldAddress; paymentMethod: PaymentMethod }
}

const addressFields = [
  ...(['recipientName', 'phone', 'street'] as const),
  ...(['city', 'state', 'postalCode', 'landmark'] as const),
]

/** Corrects where a pending order goes and how it is paid. Its delivery fee stays. See docs/rules.md, "Contacts". */
export class EditOrder {
  async handle({ orderId, actor, seen, shippingAddress, paymentMethod }: EditOrderInput) {
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (locked.order.status !== 'pending') throw locked.refusal()
      if (seen) assertAsSeen(locked, seen)
      if (shippingAddress) await changeAddress(locked, actor, shippingAddress)
      if (paymentMethod) await changeMethod(locked, actor, paymentMethod)
    })
  }
}

function assertAsSeen({ order }: LockedOrder, seen: Required<OrderEdit>) {
  const changed = changedFields(order.shippingAddress, seen.shippingAddress)
  if (!changed.length && order.paymentMethod === seen.paymentMethod) return
  throw new DomainError('conflict', [{ rule: 'order_edited' }])
}

/** The timeline keeps which parts changed, and of the city alone from where to where. */
async function changeAddress(locked: LockedOrder, actor: Actor, told: ToldAddress) {
  const { order } = locked
  const before = order.shippingAddress
  const after = { ...told, city: storedCity(told.city) }
  const changed = changedFields(before, after)
  if (!changed.length) return
  const movesAway = ['street', 'city', 'state'].some((name) => changed.includes(name))
  const address = {
    ...before,
    ...after,
    // a point on the map belongs to the street it was set for
    ...(movesAway && { latitude: null, longitude: null }),
  }
  await order.merge({ shippingAddress: address, cityKnown: isKnownCity(after.city) }).save()
  const reason = changed.includes('city') ? `${before.city} → ${after.city}` : null
  await locked.record(actor, { type: 'note', from: changed.join(), to: 'address', reason })
}

function changedFields(before: ToldAddress, after: ToldAddress): string[] {
  return addressFields.filter((name) => (before[name] ?? '') !== (after[name] ?? ''))
}

/** What is still to come is expected by the new method, and its time counts where it is longer. */
async function changeMethod(locked: LockedOrder, actor: Actor, method: PaymentMethod) {
  const { order, payments } = locked
  const before = order.paymentMethod
  if (before === method) return
  for (const payment of payments.filter(({ status }) => status === 'pending')) {
    const transactionId = rulesOf(method).needsReference ? payment.transactionId : null
    await payment.merge({ paymentMethod: method, transactionId }).save()
  }
  await lowerCash(locked)
  const until = order.createdAt.plus({ hours: rulesOf(method).confirmHours })
  const confirmBy = DateTime.max(order.confirmBy, until)!
  await order.merge({ paymentMethod: method, confirmBy }).save()
  await locked.record(actor, { type: 'note', from: before, to: method })
}
