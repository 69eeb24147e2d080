import { dropPages } from '../src/lib/api/drop-pages.ts'
import { tags } from '../src/lib/api/tags.ts'
import { findRevalidated, isOwn, type RevalidatedTag } from '../src/lib/db/revalidated-tags.ts'
import { env } from '../src/lib/process/env.ts'
import { isOk } from './is-ok.ts'
import { atMultipleOf } from './jobs.ts'
import type { Log } from './log.ts'

const intervalMs = 1_000

/** For as long as an instance may be deaf until it no longer trusts its pages. */
const longestDeafMs = 50_000

/** At most as many as one request to drop pages takes. */
const mostAtOnce = 500

/** Whether the pages of these tags were dropped. */
type Drop = (tags: readonly string[]) => Promise<boolean>

/**
 * Drops, once a second, this instance's kept pages of what was revalidated at any. It begins with all that is known: its
 * pages may be from before it was stopped. While the table cannot be read, all pages are dropped from time to time,
 * as long as the gateway can tell them anew.
 */
export class TagWatch {
  #seen = new Map<string, string>()
  #since: string | null = null
  #heardAt = Date.now()
  #log: Log
  #drop: Drop

  constructor(log: Log, drop: Drop = async (names) => (dropPages(names), true)) {
    this.#log = log
    this.#drop = drop
  }

  start() {
    const run = async () => {
      await this.look()
      atMultipleOf(intervalMs, run)
    }
    void run()
  }

  async look(): Promise<void> {
    try {
      const rows = await findRevalidated(this.#since)
      if (await this.#dropNew(rows)) this.#heardAt = Date.now()
    } catch (error) {
      await this.#distrust(error)
    }
  }

  /** Whether all that was to be dropped is. */
  async #dropNew(rows: RevalidatedTag[]): Promise<boolean> {
    const fresh = rows.filter(({ tag, at }) => this.#seen.get(tag) !== at)
    const others = fresh.filter((row) => !isOwn(row)).map(({ tag }) => tag)
    for (let at = 0; at < others.length; at += mostAtOnce) {
      if (!(await this.#drop(others.slice(at, at + mostAtOnce)))) return false
    }
    this.#seen = new Map(rows.map(({ tag, at }) => [tag, at]))
    this.#since = rows.at(-1)?.at ?? this.#since
    return true
  }

  async #distrust(error: unknown) {
    if (Date.now() - this.#heardAt < longestDeafMs) return
    this.#log.warn({ err: error }, 'what was revalidated cannot be read: all pages are renewed')
    const answers = await isOk(`${env().gatewayInternalUrl}/api/v1/categories`)
    if (answers && (await this.#drop([tags.pages]))) this.#heardAt = Date.now()
  }
}
