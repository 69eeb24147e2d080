import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import type { Actor } from '#domain/actor'
import { findCity } from '@marketplace/shared/contracts/cities'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type AcceptCityInput = {
  orderId: string
  actor: Actor
  /** One of the list; without it the city is accepted as it was typed. */
  city?: string
  /** The city that the page showed: another one by now is not accepted unseen. */
  seenCity: string
}

/** Says which city an address means, so that its order may ship. The fee stays. */
export class AcceptCity {
  async handle({ orderId, actor, city, seenCity }: AcceptCityInput): Promise<void> {
    const chosen = city === undefined ? null : cityOf(city)
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      const { order } = locked
      if (order.status !== 'pending' && order.status !== 'confirmed') throw locked.refusal()
      const { shippingAddress: address } = order
      if (order.cityKnown && (!chosen || address.city === chosen.fr)) return
      if (address.city !== seenCity) throw new DomainError('conflict', [{ rule: 'city_changed' }])
      const typed = address.city
      if (chosen) order.shippingAddress = { ...address, city: chosen.fr, state: chosen.region }
      await order.merge({ cityKnown: true }).save()
      const reason = chosen ? `${typed} → ${chosen.fr}` : `${typed} ✓`
      await locked.record(actor, { type: 'note', reason })
    })
  }
}

function cityOf(name: string) {
  const found = findCity(storedCity(name))
  if (found) return found
  throw new DomainError('validation_failed', [{ field: 'city', rule: 'exists' }])
}
