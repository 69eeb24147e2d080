/** Which lines of which reservation a stock job means. The reservation's id is the checkout's. */
export type OrderLines = { checkoutId: string; orderId: string; productIds: string[] }
