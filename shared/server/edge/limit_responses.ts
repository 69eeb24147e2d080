import type { Server } from 'node:http'
import { RESPONSE_TIMEOUT_MS, SILENCE_TIMEOUT_MS } from './server_options.ts'

/**
 * Cuts clients that do not take their response: those that are silent for `silenceMs`, and those that read so slowly
 * that it is not out after `responseMs`.
 */
export function limitResponses(
  server: Server,
  { silenceMs = SILENCE_TIMEOUT_MS, responseMs = RESPONSE_TIMEOUT_MS } = {}
): void {
  server.setTimeout(silenceMs)
  server.prependListener('request', (request, response) => {
    const timer = setTimeout(() => request.socket.destroy(), responseMs).unref()
    response.once('close', () => clearTimeout(timer))
  })
}
