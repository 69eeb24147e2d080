import type { IncomingMessage } from 'node:http'
import { listingKeys } from '../src/features/catalog/listing-keys.ts'

/**
 * What the requests for such pages carry in their `User-Agent`. Next sends the shell that it kept of a page
 * ahead, and with it a status of 200, except to readers that it knows to need a page whole
 * (`htmlLimitedBots`): to them it can answer with a redirect, and with what a form without a script was told.
 */
export const blockingPage = 'blocking-page'

/** Pages that depend on who asks, and forms that are sent to any page. The others are kept, and whole already. */
const dependent =
  /^\/[a-z]{2}\/(?:account|admin|cart|checkout|forgot-password|outbox|reset-password|sign-in|sign-up|stores|track|verify-email)(?:\/|$)|^\/[a-z]{2}\/p\/[^/]+\/reviews$/
const lists = /^\/[a-z]{2}\/[cs]\//
const search = /^\/[a-z]{2}\/search$/

export function askForBlockingPage(request: IncomingMessage) {
  const { headers, method, url = '' } = request
  const [path = ''] = url.split('?', 1)
  if (method !== 'POST' && !dependent.test(path) && !isFilteredList(url)) return
  headers['user-agent'] = `${headers['user-agent'] ?? ''} ${blockingPage}`.trimStart()
}

/** Whether a list is made for the request: a search, or one that has filters, a sort or a page. */
export function isFilteredList(url: string): boolean {
  const [path = '', query] = url.split('?', 2)
  return search.test(path) || (lists.test(path) && hasListingKey(query))
}

function hasListingKey(query: string | undefined): boolean {
  const asked = new URLSearchParams(query)
  return listingKeys.some((key) => asked.has(key))
}
