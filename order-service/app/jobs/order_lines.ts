/** The lines of a reservation that a stock job means; the reservation's id is the checkout's. */
export type OrderLines = { checkoutId: string; orderId: string; productIds: string[] }
