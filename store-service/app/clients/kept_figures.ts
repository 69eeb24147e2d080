import { LRUCache } from 'lru-cache'

const freshMs = 60_000
/** For so long nobody asks again who gave no response. */
const silentMs = 5_000
const maxKept = 20_000

type Kept<Value> = { value: Value; readAt: number }

/**
 * Figures of stores as another service counts them, kept for a minute. While that service is down or late, the last
 * ones are given, however old, and nothing for a store that was never asked for: no read fails for the want of them.
 */
export class KeptFigures<Value extends NonNullable<unknown> | null> {
  #kept = new LRUCache<string, Kept<Value>>({ max: maxKept })
  #silentUntil = 0

  constructor(private read: (ids: string[]) => Promise<Map<string, Value>>) {}

  /** What is known of these stores. */
  async find(ids: string[]): Promise<Map<string, Value>> {
    const now = Date.now()
    const old = ids.filter((id) => (this.#kept.get(id)?.readAt ?? 0) + freshMs <= now)
    if (old.length > 0 && now >= this.#silentUntil) await this.#ask(old, now)
    return new Map(
      ids.flatMap((id): [string, Value][] => {
        const kept = this.#kept.get(id)
        return kept ? [[id, kept.value]] : []
      })
    )
  }

  async #ask(ids: string[], now: number) {
    // Others who come meanwhile take the old ones.
    for (const id of ids) {
      const kept = this.#kept.get(id)
      if (kept) kept.readAt = now
    }
    try {
      for (const [id, value] of await this.read(ids)) this.#kept.set(id, { value, readAt: now })
    } catch {
      this.#silentUntil = Date.now() + silentMs
    }
  }
}
