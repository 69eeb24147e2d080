import assert from 'node:assert'
import { setTimeout as wait } from 'node:timers/promises'

/** Waits until `look` gives something true, and gives it; fails after `ms`. */
export async function until<T>(
  what: string,
  look: () => Promise<T | false> | T | false,
  ms = 15_000
): Promise<T> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found) return found
    assert(Date.now() < end, `${what} did not happen within ${ms} ms`)
    await wait(50)
  }
}
