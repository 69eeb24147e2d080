import { createHash } from 'node:crypto'

/** By what an e-mail address is known without being kept. */
export function hashAddress(address: string): string {
  return createHash('sha256').update(address.trim().toLowerCase()).digest('hex')
}
