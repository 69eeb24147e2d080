import { createHmac, timingSafeEqual } from 'node:crypto'

/** How long a link that follows an order works, and until the end of that day. */
export const trackingDays = 30

const day = 24 * 3600

/**
 * A token that lets whoever has it follow that order, and no other, until it ends: the second when it ends and a
 * signature over both. Those of a day are the same, so that a page with one in it is the same too.
 */
export function signTracking(secret: string, orderNumber: string, now = new Date()): string {
  const end = (Math.ceil(now.getTime() / 1000 / day) + trackingDays) * day
  return `${end.toString(36)}.${signature(secret, orderNumber, end)}`
}

/** Whether the token is that order's and has not ended. Takes as long for a wrong one as for a right one. */
export function isTrackingToken(
  secret: string,
  orderNumber: string,
  token: string,
  now = new Date()
): boolean {
  const [, end36 = '', given = ''] = /^([0-9a-z]{1,9})\.([\w-]{43})$/.exec(token) ?? []
  const end = Number.parseInt(end36, 36) || 0
  const right = Buffer.from(signature(secret, orderNumber, end))
  const sent = Buffer.from(given.padEnd(right.length).slice(0, right.length))
  return timingSafeEqual(sent, right) && end * 1000 > now.getTime()
}

function signature(secret: string, orderNumber: string, end: number): string {
  return createHmac('sha256', secret).update(`track ${orderNumber} ${end}`).digest('base64url')
}
