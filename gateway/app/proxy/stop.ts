import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type Gateway from './gateway.js'

/** Milliseconds after which what is still being answered is cut. */
const DEADLINE = 20_000
const LOOK_AGAIN = 50

/**
 * Stops taking requests without failing one: says in its readiness that it is going, gives whoever sends
 * requests the time to notice, then refuses new connections and waits for the answers in flight.
 */
export async function stop(gateway: Gateway, server: Server) {
  gateway.isDraining = true
  await wait(gateway.settings.drainDelay)

  const closed = new Promise((resolve) => server.close(resolve))
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_AGAIN)
  const deadline = setTimeout(() => server.closeAllConnections(), DEADLINE)
  await closed
  clearInterval(idle)
  clearTimeout(deadline)
}
