import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

/** What is still being answered then is cut. */
const DRAIN_TIMEOUT_MS = 20_000
const CHECK_INTERVAL_MS = 50

/**
 * Stops a server without failing a request. `delayMs` is the time for whoever sends requests to notice that
 * readiness says no; then no new connections are taken and the responses under way are finished.
 */
export async function drain(server: Server, delayMs: number): Promise<void> {
  await wait(delayMs)
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), CHECK_INTERVAL_MS)
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_TIMEOUT_MS)
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
}
