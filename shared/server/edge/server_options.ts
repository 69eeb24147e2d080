import type { ServerOptions } from 'node:http'

/** Below what apps behind us take (Node's 16 KB), so that there is room for the headers that we add. */
const MAX_HEADER_BYTES = 14 * 1024

/** A client whose headers do not come in this time loses its place; Node looks once a second. */
export const HEADERS_TIMEOUT_MS = 8_000
const CHECK_INTERVAL_MS = 1_000

/** All of a body without a file; a phone on a slow line sends a megabyte in this time. */
export const JSON_BODY_TIMEOUT_MS = 20_000

/** A client that neither reads nor sends for this long is cut: it would hold a place at a service. */
export const SILENCE_TIMEOUT_MS = 60_000

/** From a request's headers to the end of its response: the largest export on a slow line. */
export const RESPONSE_TIMEOUT_MS = 300_000

/** A request with its body; what a route allows its body is less. */
const REQUEST_TIMEOUT_MS = 120_000

/**
 * For `http.createServer` of an app that strangers reach. Hosts are left to `isWellFormed`, whose refusal has
 * the form of our others.
 */
export const edgeServerOptions: ServerOptions = {
  requireHostHeader: false,
  maxHeaderSize: MAX_HEADER_BYTES,
  headersTimeout: HEADERS_TIMEOUT_MS,
  requestTimeout: REQUEST_TIMEOUT_MS,
  connectionsCheckingInterval: CHECK_INTERVAL_MS,
}

/** For an app that takes no files. */
export const serverOptionsWithoutFiles: ServerOptions = {
  ...edgeServerOptions,
  requestTimeout: HEADERS_TIMEOUT_MS + JSON_BODY_TIMEOUT_MS,
}
