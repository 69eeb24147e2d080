import type { operations as Catalog } from '@marketplace/shared/contracts/api/catalog'
import type { DataOf } from '@marketplace/shared/contracts/operation'

export type Suggestions = DataOf<Catalog['suggest']>

/** What somebody who is typing may mean, asked from the browser; null where it cannot be told now. */
export async function fetchSuggestions(
  gatewayUrl: string,
  q: string,
  signal: AbortSignal
): Promise<Suggestions | null> {
  try {
    const query = new URLSearchParams({ q })
    const response = await fetch(`${gatewayUrl}/api/v1/search/suggestions?${query}`, { signal })
    return response.ok ? (await response.json()).data : null
  } catch {
    return null
  }
}
