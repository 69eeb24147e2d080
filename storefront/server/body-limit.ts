import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxBytes } from '@marketplace/shared/contracts/limits'

/** Larger than any form or JSON of ours. */
export const maxBodyBytes = maxBytes.json

/** Whether the request says itself that its body is too large. */
export function isTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > maxBodyBytes
}

/** Counts a body that does not say how large it is, and calls `refuse` once it is too large. */
export function limitBody(request: IncomingMessage, response: ServerResponse, refuse: () => void) {
  if (request.headers['transfer-encoding'] === undefined) return
  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: Buffer | null, encoding) => {
    size += chunk?.length ?? 0
    if (size <= maxBodyBytes) return push(chunk, encoding)
    if (!response.headersSent) refuse()
    // whoever still reads or answers this request finds it gone
    response.on('error', () => {})
    response.once('close', () => request.destroy())
    return false
  }
}
