import type { IncomingMessage, ServerResponse } from 'node:http'
import { maxBytes } from '@marketplace/shared/contracts/limits'

/** Larger than any form or JSON of ours. */
export const maxBodyBytes = maxBytes.json

/** A receipt is a file. One that is too large is read and told so beside its field, up to three times its size. */
const receipts = { path: /^\/api\/session\/receipts\/[^/?]+(?:\?|$)/, bytes: 3 * maxBytes.image }

function maxBytesOf({ method, url = '' }: IncomingMessage): number {
  return method === 'POST' && receipts.path.test(url) ? receipts.bytes : maxBodyBytes
}

/** Whether the request says itself that its body is too large. */
export function isTooLarge(request: IncomingMessage): boolean {
  return Number(request.headers['content-length'] ?? 0) > maxBytesOf(request)
}

/** Counts a body that does not say how large it is, and calls `refuse` once it is too large. */
export function limitBody(request: IncomingMessage, response: ServerResponse, refuse: () => void) {
  if (request.headers['transfer-encoding'] === undefined) return
  const most = maxBytesOf(request)
  const push = request.push.bind(request)
  let size = 0
  request.push = (chunk: Buffer | null, encoding) => {
    size += chunk?.length ?? 0
    if (size <= most) return push(chunk, encoding)
    if (!response.headersSent) refuse()
    // whoever still reads or answers this request finds it gone
    response.on('error', () => {})
    response.once('close', () => request.destroy())
    return false
  }
}
