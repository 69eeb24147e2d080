import { LRUCache } from 'lru-cache'

/** How much of a set is counted beyond what lists count, before it is remembered as large. */
const margin = 1.2

/**
 * Remembers which sets are far larger than lists count, so that nobody counts ten thousand rows again to say "more".
 * Only that is remembered, for a minute, and only of sets that ordinary work cannot empty meanwhile. By instance.
 */
export class LargeSets {
  #known = new LRUCache<string, true>({ max: 1_000, ttl: 60_000 })

  has(key: string): boolean {
    return this.#known.has(key)
  }

  /** Up to where a set is to be counted of which `most` are shown. */
  limit(most: number): number {
    return Math.ceil(most * margin)
  }

  note(key: string, count: number, most: number): void {
    if (count >= this.limit(most)) this.#known.set(key, true)
  }
}
