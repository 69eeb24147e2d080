import type { Exchange } from './exchange.js'

/** How long a client may go on sending after it has its answer. */
const PATIENCE = 2_000

/**
 * Ends the answer. What a client still sends is read and thrown away for a moment: closed at once, its
 * system would discard the answer together with the connection.
 */
export function finish({ request, response }: Exchange, body?: string) {
  response.end(body)
  if (request.complete) return
  request.resume()
  const timer = setTimeout(() => request.socket.destroy(), PATIENCE)
  request.once('close', () => clearTimeout(timer))
}
