import { randomUUID } from 'node:crypto'

/** What ties the log lines of one request together through all apps. */
export type Trace = { requestId: string; traceparent?: string }

const requestIdShape = /^[A-Za-z0-9._-]{1,128}$/

/** The caller's `X-Request-Id` where it is well formed, else a new one. */
export function requestIdFrom(header: string | string[] | undefined): string {
  return typeof header === 'string' && requestIdShape.test(header) ? header : randomUUID()
}

const traceparentShape = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

/** The caller's `traceparent` (W3C Trace Context) where it is well formed, else a new one. */
export function traceparentFrom(header: string | string[] | undefined): string {
  if (typeof header === 'string' && traceparentShape.test(header)) return header
  // From a UUID: its random bytes are made in batches, fresh ones cost a system call each.
  const digits = randomUUID().replaceAll('-', '')
  return `00-${digits}-${digits.slice(0, 16)}-00`
}
