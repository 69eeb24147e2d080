import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'

const deadline = 20_000
const lookAgain = 50

/**
 * Stops without failing a request: `delay` milliseconds for whoever sends requests to notice that readiness
 * says no, then no new connections, and up to 20 s for the answers in flight.
 */
export async function stop(server: Server, delay: number): Promise<void> {
  await wait(delay)
  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), lookAgain)
  const end = setTimeout(() => server.closeAllConnections(), deadline)
  await closed
  clearInterval(idle)
  clearTimeout(end)
}
