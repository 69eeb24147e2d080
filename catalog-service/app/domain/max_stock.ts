/**
 * The most pieces of one product that somebody can enter. The database takes more: what comes back of orders
 * is never refused.
 */
export const maxStock = 1_000_000
