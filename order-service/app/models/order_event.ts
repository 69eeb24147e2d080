import { OrderEventSchema } from '#database/schema'
import type { Role } from '#domain/order_status'

export type EventType = 'placed' | 'moved' | 'payment' | 'refund' | 'contact' | 'note' | 'proof'

export default class OrderEvent extends OrderEventSchema {
  declare type: EventType
  declare actorRole: Role
}
