import { createServer, type RequestListener, type Server } from 'node:http'
import { drain } from './edge/drain.ts'

let isTold = false

/** Whether this process was told to end: it is not ready for new requests. */
export const isDraining = (): boolean => isTold

/** The server of a service: once it is told to end, each response ends its connection. */
export function createDrainableServer(handle: RequestListener): Server {
  return createServer((request, response) => {
    if (isTold) response.setHeader('Connection', 'close')
    return handle(request, response)
  })
}

/**
 * Ends a server without failing a request: readiness is 503 for `delayMs`, while requests are still taken, then it
 * finishes what is under way.
 */
export async function stopServing(server: Server | undefined, delayMs: number): Promise<void> {
  isTold = true
  if (server?.listening) await drain(server, delayMs)
}
