import type { Period } from '#domain/sales_days'

/** What became of the orders of a period. */
export type Outcomes = { open: number; delivered: number; refused: number; cancelled: number }

export type Sales = {
  from: string
  to: string
  orders: number
  /** Of the items, without delivery: a decimal text. */
  itemsAmount: string
  outcomes: Outcomes
  days: { date: string; orders: number; itemsAmount: string }[]
  products: {
    productId: string
    name: string
    nameAr: string | null
    /** A path under the gateway. */
    imageUrl?: string | null
    pieces: number
    itemsAmount: string
  }[]
}

/** Orders that wait for an owner; those placed on `lateTo` or before are late. */
export type OrderWork = {
  toShip: number
  late: number
  lateTo: string
  /** Whether a price of delivery is set for its orders. */
  hasDeliveryRates: boolean
  /** The first of those that may ship: who has waited longest. The version before tells none. */
  toShipOrders?: {
    id: string
    orderNumber: string
    city: string
    totalAmount: string
    isLate: boolean
  }[]
}

/** order-service, as this service calls it. */
export abstract class OrderClient {
  /** The share of what each store finished that was delivered, 0 to 1; null where it finished too little. */
  abstract listDeliveredShares(storeIds: string[]): Promise<Map<string, number | null>>
  abstract findWork(storeId: string): Promise<OrderWork>
  /** What a store sold, in the name of a person who may see it. */
  abstract findSales(userToken: string, storeId: string, period: Period): Promise<Sales>
}
