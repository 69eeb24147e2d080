/** What is sent to place a checkout. */
export type CheckoutBody = {
  items: { productId: string; quantity: number; expectedPrice: string }[]
  shippingAddressId: string
  paymentMethod: string
  note?: string
  mayOpenParcel?: boolean
}

/** One checkout that was sent and has had no definite answer yet. */
export type Attempt = { userId: string; key: string; body: CheckoutBody; startedAt: number }

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>

const name = 'checkout.attempt'

/** The first answer to a key is kept for a day; asked later the same key would order again. */
export const lifetime = 23 * 3_600_000

export const isTooOld = ({ startedAt }: Pick<Attempt, 'startedAt'>, now = Date.now()) =>
  now - startedAt > lifetime

/** Begins an attempt, or goes on with the one that is under way: its key may not be given up before an answer. */
export function beginAttempt(
  storage: Storage,
  userId: string,
  body: CheckoutBody,
  now = Date.now()
): Attempt {
  const pending = pendingAttempt(storage, userId, now)
  if (pending) return pending
  const attempt = { userId, key: crypto.randomUUID(), body, startedAt: now }
  storage.setItem(name, JSON.stringify(attempt))
  return attempt
}

/** The attempt of this person that still waits for its answer; null where there is none, or it is too old to ask. */
export function pendingAttempt(storage: Storage, userId: string, now = Date.now()): Attempt | null {
  const attempt = read(storage)
  if (!attempt || attempt.userId !== userId || isTooOld(attempt, now)) return null
  return attempt
}

/** The attempt of this person that has grown too old to be asked for; the person must look in the orders. */
export function expiredAttempt(storage: Storage, userId: string, now = Date.now()): Attempt | null {
  const attempt = read(storage)
  return attempt?.userId === userId && isTooOld(attempt, now) ? attempt : null
}

/** Ends this attempt and no later one. False where it ended before: what follows it was done then. */
export function endAttempt(storage: Storage, { key }: Pick<Attempt, 'key'>): boolean {
  if (read(storage)?.key !== key) return false
  storage.removeItem(name)
  return true
}

function read(storage: Storage): Attempt | null {
  try {
    const attempt = JSON.parse(storage.getItem(name) ?? 'null')
    return typeof attempt?.key === 'string' && typeof attempt.startedAt === 'number'
      ? attempt
      : null
  } catch {
    return null
  }
}
