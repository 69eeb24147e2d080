import { once } from '../process/once.ts'

type Kept = { token: Promise<string>; until: number }

const lifetime = 5 * 60_000
const margin = 45_000
const most = 5_000

const kept = once('tokens', () => new Map<string, Kept>())

/** The token of that key, made by `make` and kept until shortly before it ends: making one costs 5 ms of CPU. */
export function keptToken(key: string, make: () => Promise<string>): Promise<string> {
  const known = kept().get(key)
  if (known && known.until > Date.now()) return known.token
  if (kept().size >= most) dropEnded()
  const token = make()
  kept().set(key, { token, until: Date.now() + lifetime - margin })
  token.catch(() => kept().delete(key))
  return token
}

function dropEnded() {
  const now = Date.now()
  for (const [key, { until }] of kept()) if (until <= now) kept().delete(key)
  const [oldest] = kept().keys()
  if (kept().size >= most && oldest) kept().delete(oldest)
}
