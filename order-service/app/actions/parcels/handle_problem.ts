import db from '@adonisjs/lucid/services/db'
import { LockedOrder } from '#aggregates/order'
import { mayChangeParcel, type SeenParcel } from '#aggregates/parcel'
import { sendsOn, type ParcelAction } from '#domain/parcels'
import { isKnownCity, storedCity } from '@marketplace/shared/contracts/city_spellings'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Where the parcel is to go from now on; the recipient's name stays. */
export type NewAddress = {
  street: string
  city: string
  state: string
  phone: string
  landmark?: string | null
}

export type HandleProblemInput = SeenParcel & {
  orderId: string
  action: ParcelAction
  note?: string | null
  /** Of `change_address`. The fee stays. */
  address?: NewAddress
}

/** What order staff do about a parcel that is held up. Its order stays shipped; money and stock stay as they are. */
export class HandleProblem {
  async handle({ orderId, ...input }: HandleProblemInput): Promise<void> {
    const { action, note, address, actor } = input
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (!(await mayChangeParcel(locked, action, input))) return
      const { order } = locked
      if (!order.parcelProblem) {
        throw new DomainError('invalid_transition', [{ rule: 'parcel_has_no_problem' }])
      }
      if (action === 'change_address' && address) {
        const city = storedCity(address.city)
        order.cityKnown = isKnownCity(city)
        order.shippingAddress = { ...order.shippingAddress, ...address, city, ...unpinned }
      }
      if (sendsOn(action)) order.parcelProblem = null
      await order.save()
      await locked.record(actor, { type: 'parcel', to: action, reason: note })
    })
  }
}

/** The point on the map was that of the earlier address. */
const unpinned = { latitude: null, longitude: null, postalCode: null }
