import { inject } from '@adonisjs/core'
import { ShipOrder } from '#actions/orders/ship'
import type { Actor } from '#domain/actor'
import type { TrackingLine } from '#domain/tracking_lines'
import type { FoundOrder } from '#queries/find_orders_in_scope'
import { DomainError, type DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'

export type ShipManyInput = {
  lines: TrackingLine[]
  /** The orders that the person works on. */
  orders: FoundOrder[]
  carrier: string | null
  actor: Actor
}

/** `twice`: an earlier line has the order or the number. */
export type ShippedLine = TrackingLine & {
  outcome: 'shipped' | 'already' | 'unknown' | 'twice' | 'refused'
  /** Why it was refused. */
  reason?: DomainErrorReason
}

const untracked: DomainErrorReason = { rule: 'tracking_number_missing' }

/** Ships many orders, each by itself: what one line refuses holds up no other. */
@inject()
export class ShipManyOrders {
  constructor(private ship: ShipOrder) {}

  async handle({ lines, orders, carrier, actor }: ShipManyInput): Promise<ShippedLine[]> {
    const byNumber = new Map(orders.map((order) => [order.orderNumber, order]))
    const seen = new Set<string>()
    const shipped: ShippedLine[] = []
    for (const line of lines) {
      const { orderNumber, trackingNumber } = line
      const order = byNumber.get(orderNumber ?? '')
      const isTwice = [orderNumber, trackingNumber].some((code) => code && seen.has(code))
      for (const code of [orderNumber, trackingNumber]) if (code) seen.add(code)
      if (!order) shipped.push({ ...line, outcome: 'unknown' })
      else if (isTwice) shipped.push({ ...line, outcome: 'twice' })
      else if (!trackingNumber) shipped.push({ ...line, outcome: 'refused', reason: untracked })
      else
        shipped.push({ ...line, ...(await this.#ship(order, { carrier, trackingNumber, actor })) })
    }
    return shipped
  }

  async #ship(
    { id }: FoundOrder,
    parcel: { carrier: string | null; trackingNumber: string; actor: Actor }
  ): Promise<Pick<ShippedLine, 'outcome' | 'reason'>> {
    try {
      const isNew = await this.ship.handle({ ...parcel, orderId: id, onlyUnsent: true })
      return { outcome: isNew ? 'shipped' : 'already' }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error
      return { outcome: 'refused', reason: error.reasons[0] }
    }
  }
}
