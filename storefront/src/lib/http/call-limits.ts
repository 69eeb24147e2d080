import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'

const state = once('call-limits', () => ({ minute: 0, counts: new Map<string, number>() }))

/** As the gateway counts them, for whoever calls this server without it. */
const perMinute = { user: 600, failedTokens: 300 }

/** Throws `rate_limited` for a person's calls beyond what a minute allows. */
export function countCall(userId: string): void {
  count(`user ${userId}`, perMinute.user)
}

/** Throws `rate_limited` for an address that keeps sending tokens that are none. */
export function countFailedToken(address: string): void {
  count(`address ${address}`, perMinute.failedTokens)
}

function count(key: string, max: number) {
  const { counts } = currentMinute()
  const limit = Math.ceil(max * env().rateLimitScale)
  const calls = (counts.get(key) ?? 0) + 1
  counts.set(key, calls)
  if (calls <= limit) return
  const reset = String(60 - (Math.floor(Date.now() / 1000) % 60))
  throw new ProblemError('rate_limited', {
    headers: {
      'Retry-After': reset,
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': '0',
      'RateLimit-Reset': reset,
    },
  })
}

function currentMinute() {
  const current = state()
  const minute = Math.floor(Date.now() / 60_000)
  if (minute !== current.minute) Object.assign(current, { minute, counts: new Map() })
  return current
}
