import type { Trace } from '@marketplace/shared/server/http/trace'

/** What this service asks of order-service. */
export abstract class OrderClient {
  /** Whether an order of that user with that product was delivered. */
  abstract wasDelivered(userId: string, productId: string, trace?: Trace): Promise<boolean>
}
