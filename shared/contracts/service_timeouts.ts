/**
 * How long each link of the chain waits, in milliseconds. Whoever calls waits longer than whom they call,
 * so that a refusal always arrives before its reader has gone.
 */

/** One call to another service, with all its attempts. */
export const serviceCallTimeoutMs = 2_500

/** A checkout's own work, without the time that it was queued. */
export const checkoutTimeoutMs = 8_000

/** The longest wait of a checkout for its turn. */
export const checkoutQueueTimeoutMs = 20_000

/** The gateway for a checkout: queue and work together. */
export const gatewayCheckoutTimeoutMs = 35_000

/** The storefront for the gateway's response to a checkout. */
export const storefrontCheckoutTimeoutMs = 40_000

/** A checkout's chain, each smaller than the next. */
export const checkoutTimeouts = [
  serviceCallTimeoutMs,
  checkoutTimeoutMs,
  checkoutQueueTimeoutMs,
  gatewayCheckoutTimeoutMs,
  storefrontCheckoutTimeoutMs,
] as const

/** The gateway for everything else: an API call, a panel's page, the response to an upload. */
export const gatewayTimeoutMs = 10_000
export const gatewayPanelTimeoutMs = 15_000
export const gatewayUploadTimeoutMs = 30_000

/** The storefront for a page's data, and for what a person has sent. */
export const storefrontReadTimeoutMs = 4_000
export const storefrontWriteTimeoutMs = 8_000

/** A service for a connection of its pool. */
export const databaseConnectTimeoutMs = 2_500

/** PostgreSQL's own limits, set for the role of each service. */
export const lockTimeoutMs = 3_000
export const statementTimeoutMs = 6_000
export const idleTransactionTimeoutMs = 10_000

/** The database's client, for a server that is silent: longer than the server's own limits. */
export const queryTimeoutMs = 7_000

/** A request's wait for the database, each smaller than the next. */
export const databaseTimeouts = [
  lockTimeoutMs,
  statementTimeoutMs,
  queryTimeoutMs,
  gatewayTimeoutMs,
] as const

/** store-service for figures of other services: on public pages, and on an owner's dashboard. */
export const figuresTimeoutMs = 400
export const dashboardTimeoutMs = 1_500

/** A service for its store of files: to reach it, for each of two tries, and in all until a file begins. */
export const fileConnectTimeoutMs = 1_000
export const fileAttemptTimeoutMs = 2_000
export const fileTimeoutMs = 5_000

/** A picture's wait for the store, each smaller than the next. */
export const fileTimeouts = [
  fileConnectTimeoutMs,
  fileAttemptTimeoutMs,
  fileTimeoutMs,
  gatewayTimeoutMs,
] as const
