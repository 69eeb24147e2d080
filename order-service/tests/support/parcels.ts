import { anOrder, type NewOrder } from '#tests/support/orders'
import type { ParcelProblem } from '@marketplace/shared/contracts/orders'
import type { ShippingAddress } from '#clients/storefront_client'
import db from '@adonisjs/lucid/services/db'

type Parcel = NewOrder &
  Partial<{
    trackingNumber: string
    carrier: string
    problem: ParcelProblem
    cityKnown: boolean
    address: Partial<ShippingAddress>
  }>

/** An order with a parcel as it might stand there, its problem with the event that noted it. */
export async function aParcel(wanted: Parcel = {}) {
  const { trackingNumber, carrier, problem, cityKnown, address, ...order } = wanted
  const made = await anOrder({ status: 'shipped', ...order })
  made.merge({
    trackingNumber: trackingNumber ?? made.trackingNumber,
    carrier: carrier ?? made.carrier,
    parcelProblem: problem ?? null,
    cityKnown: cityKnown ?? true,
    shippingAddress: { ...made.shippingAddress, ...address },
  })
  await made.save()
  if (problem) {
    await db
      .table('order_events')
      .insert({ order_id: made.id, type: 'parcel', to_status: problem, actor_role: 'system' })
  }
  return made
}

/** What the timeline says of a parcel: what, why, in whose name. */
export async function parcelEvents(orderId: string) {
  const rows = await db
    .from('order_events')
    .where({ order_id: orderId, type: 'parcel' })
    .orderBy('created_at')
    .orderBy('id')
  return rows.map(({ to_status: to, reason, actor_role: role }) => ({ to, reason, role }))
}
