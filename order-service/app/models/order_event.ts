import { OrderEventSchema } from '#database/schema'
import type { Role } from '#domain/order_status'

export const eventTypes = [
  ...(['placed', 'moved', 'payment', 'refund'] as const),
  ...(['contact', 'note', 'proof', 'parcel'] as const),
] as const
export type EventType = (typeof eventTypes)[number]

export default class OrderEvent extends OrderEventSchema {
  declare type: EventType
  declare actorRole: Role
}
