import type { Incoming } from '../pipeline/incoming.js'

/** How long a client may go on sending after it has its response. */
const REST_TIMEOUT_MS = 2_000

/**
 * Ends the response. What a client still sends is read and thrown away for a moment: closed at once, its
 * system would discard the response together with the connection.
 */
export function endResponse({ request, response }: Incoming, body?: string) {
  response.end(body)
  if (request.complete) return
  request.resume()
  const timer = setTimeout(() => request.socket.destroy(), REST_TIMEOUT_MS)
  request.once('close', () => clearTimeout(timer))
}
