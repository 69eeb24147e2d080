import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import type { Role } from '#domain/order_status'
import { eventTypes } from '#models/order_event'
import type { EventRow } from '#sql/order_rows'

export const orderEventFields = {
  type: vine.enum(eventTypes),
  from: vine.string().nullable(),
  to: vine.string().nullable(),
  actor: vine.object({
    id: vine.string().uuid().nullable(),
    role: vine.enum(['shopper', 'owner', 'staff', 'system'] as const),
    name: vine.string().nullable(),
  }),
  reason: vine.string().nullable(),
  /** Of money that came or went back. */
  amount: vine.string().optional(),
  /** Of a refused parcel: whether it went back to stock. */
  restocked: vine.boolean().optional(),
  createdAt: vine.string(),
}

/** Who works on an order is told to colleagues by name, to the shopper by role. */
export default class OrderEventTransformer extends BaseTransformer<EventRow> {
  constructor(
    event: EventRow,
    protected viewer: Role
  ) {
    super(event)
  }

  toObject() {
    const { type, fromStatus, toStatus, reason, amount, restocked, createdAt } = this.resource
    return {
      type,
      from: fromStatus,
      to: toStatus,
      actor: this.#actor(),
      reason,
      ...(amount === null ? {} : { amount }),
      ...(restocked === null ? {} : { restocked }),
      createdAt: createdAt.toISOString(),
    }
  }

  #actor() {
    const { actorId, actorRole, actorName } = this.resource
    const hidden = this.viewer === 'shopper' && actorRole === 'staff'
    return {
      id: hidden ? null : actorId,
      role: actorRole,
      name: hidden ? null : actorName,
    }
  }
}
