/** Views that one person may keep. */
export const maxSavedViews = 20

/** What of a list's address a view keeps; the page and the words are of the moment. */
const kept = [
  ...(['view', 'sort', 'method', 'region', 'storeId', 'paymentStatus'] as const),
  ...(['minAmount', 'maxAmount', 'minAge', 'outcome', 'from', 'to'] as const),
  ...(['productId', 'userId', 'q'] as const),
]

/** The part of an address that a view keeps, always in the same order; empty where it keeps nothing. */
export function keptQuery(address: Record<string, unknown>): string {
  const query = new URLSearchParams()
  for (const name of kept) {
    const value = address[name]
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value))
  }
  return query.toString()
}
