import type { Incoming } from '../pipeline/incoming.js'

/** Whether a person's browser asks for a page, not a script for data. */
export function wantsPage(incoming: Incoming): boolean {
  if (!incoming.isRepeatable || incoming.header('x-requested-with')) return false
  if ((incoming.header('sec-fetch-mode') ?? 'navigate') !== 'navigate') return false
  const accept = incoming.header('accept') ?? '*/*'
  return accept.includes('text/html') || accept.includes('*/*')
}
