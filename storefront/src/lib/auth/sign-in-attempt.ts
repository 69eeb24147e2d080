import { accountWindow, failureLimit, waitAfter } from './limits.ts'
import { consume, countOf, forget, giveBack, waitTurn } from './rate-limit.ts'

type Attempt = {
  /** Where it comes from. */
  address: string
  email: string
  /** Whether this device has signed in to this account before. */
  isKnownDevice: boolean
  scale: number
}

/**
 * Whether a sign-in may be tried: seconds to wait, or 0. Failures of an address are limited; an account that
 * was failed at slows down devices that it does not know, each address by itself, and is never locked.
 */
export async function beginSignIn(attempt: Attempt): Promise<number> {
  const { address, email, isKnownDevice, scale } = attempt
  const { retryAfter } = await consume(addressKey(address), failureLimit(scale))
  if (retryAfter) return retryAfter
  if (isKnownDevice) return 0
  const wait = waitAfter(await countOf(accountKey(email), accountWindow), scale)
  const left = wait === 0 ? 0 : await waitTurn(`${accountKey(email)} ${address}`, wait)
  // what was not tried is no failure
  if (left > 0) await giveBack(addressKey(address))
  return left
}

/** `refused`: no password was compared (a malformed address). */
export type Outcome = 'succeeded' | 'failed' | 'refused'

/** A try counted as failed from its beginning, so that many at once cannot all pass. */
export async function endSignIn({ address, email }: Attempt, outcome: Outcome): Promise<void> {
  if (outcome === 'failed') {
    await consume(accountKey(email), { window: accountWindow, max: 1_000 })
  } else await giveBack(addressKey(address))
  if (outcome === 'succeeded') await forget(accountKey(email))
}

const addressKey = (address: string) => `failed sign-ins of ${address}`
const accountKey = (email: string) => `failed sign-ins to ${email.trim().toLowerCase()}`
