import type Gateway from '../pipeline/gateway.js'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import { type Checked, forward } from '../upstream/forward.js'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Whether a request may change what is kept, be it of another service: a checkout takes stock. */
export function mayChangeKept({ method, path }: Incoming, { neutral }: Route): boolean {
  return !reads.has(method) && neutral?.test(path) !== true
}

/**
 * Sends a write on and empties the cache before its response goes out, so that who wrote sees it. A read that is on its
 * way then may be older than the write: it is not kept either. What was refused has changed nothing.
 */
export async function forwardWrite(checked: Checked, gateway: Gateway) {
  const { cache } = gateway
  let isAnswered = false
  const answered = (status: number) => {
    isAnswered = true
    if (status < 400 || status >= 500) cache.clear()
  }
  try {
    await forward({ ...checked, answered }, gateway)
  } finally {
    if (!isAnswered) cache.clear()
  }
}
