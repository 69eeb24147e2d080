import { LRUCache } from 'lru-cache'

export type BriefCacheOptions = {
  /** How long an answer is remembered, in milliseconds. */
  milliseconds: number
  /** How many answers are remembered; the ones used longest ago go first. */
  entries: number
}

/**
 * Remembers for a moment what another service said, and asks once for callers that come at the same time.
 * `get(key)` gives the remembered answer or that of `load`. A load that fails is not remembered.
 */
export class BriefCache<T> {
  #answers: LRUCache<string, { answer: Promise<T> }>
  #load: (key: string) => Promise<T>

  constructor(options: BriefCacheOptions, load: (key: string) => Promise<T>) {
    this.#answers = new LRUCache({ max: options.entries, ttl: options.milliseconds })
    this.#load = load
  }

  get(key: string): Promise<T> {
    const known = this.#answers.get(key)
    if (known) return known.answer
    const entry = { answer: this.#load(key) }
    this.#answers.set(key, entry)
    entry.answer.catch(() => this.#answers.peek(key) === entry && this.#answers.delete(key))
    return entry.answer
  }
}
