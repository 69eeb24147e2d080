import { setTimeout as pause } from 'node:timers/promises'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { env } from '../process/env.ts'
import { noteResponse } from '../http/response-context.ts'
import { auth } from './auth.ts'
import { endSession, sessionIdOf } from './browser-session.ts'
import { isKnownDevice, knownDeviceCookie } from './known-device.ts'
import { addressLimit, isShared, routeLimit } from './limits.ts'
import { consume, type Rule } from './rate-limit.ts'
import { tellNewDevice } from './mails.ts'
import { findAuthRoute } from './routes.ts'
import { beginSignIn, endSignIn, type Outcome } from './sign-in-attempt.ts'

/**
 * What better-auth answers, behind our own doors: only routes that are open, within the limits. `body` is the
 * request's, read already. Throws `not_found`, `method_not_allowed` and `rate_limited`.
 */
export async function handleAuth(
  request: Request,
  body: unknown,
  scale = env().rateLimitScale
): Promise<Response> {
  const address = request.headers.get('x-client-address') ?? ''
  const found = findAuthRoute(new URL(request.url).pathname)
  if (!found || !isShared(found.route)) await assertWithin(`auth ${address}`, addressLimit(scale))
  if (!found) throw new ProblemError('not_found')
  const { route, methods } = found
  if (!methods.includes(request.method)) {
    throw new ProblemError('method_not_allowed', { headers: { Allow: methods.join(', ') } })
  }
  const limit = routeLimit(route, scale)
  if (limit) await assertWithin(`auth ${route} ${address}`, limit)
  noteResponse({ isPersonal: true, ...(route === '/sign-out' && { clearsCache: true }) })
  const email = emailOf(body)
  if (route === '/sign-in/email' && email) return signIn(request, { address, email, scale })
  if (route === '/sign-up/email' && email) return begin(request, email)
  if (route === '/request-password-reset') return afterAtLeast(resetMs, auth().handler(request))
  return auth().handler(request)
}

async function signIn(request: Request, input: { address: string; email: string; scale: number }) {
  const cookies = request.headers.get('cookie')
  const attempt = { ...input, isKnownDevice: isKnownDevice(cookies, input.email, device()) }
  const wait = await beginSignIn(attempt)
  if (wait > 0) throw tooMany(wait)
  const response = await begin(request, input.email)
  await endSignIn(attempt, outcomeOf(response))
  if (response.ok && !attempt.isKnownDevice) await tellOf(request, response)
  return response
}

/** The person is told; that they could not be is no reason to keep them out. */
async function tellOf(request: Request, response: Response) {
  const { user } = await response.clone().json()
  await tellNewDevice(user, request.headers.get('user-agent')).catch((error: unknown) =>
    console.error('nobody was told of a new device:', error)
  )
}

function outcomeOf({ ok, status }: Response): Outcome {
  if (ok) return 'succeeded'
  return status === 401 ? 'failed' : 'refused'
}

/** A new session takes the place of the one that this browser had, and the account knows the device. */
async function begin(request: Request, email: string): Promise<Response> {
  const cookies = request.headers.get('cookie')
  const before = await sessionIdOf(request.headers)
  const response = await auth().handler(request)
  if (!response.ok) return response
  if (before) await endSession(before)
  response.headers.append('Set-Cookie', knownDeviceCookie(cookies, email, device()))
  return response
}

function device() {
  const { authSecret, storefrontUrl } = env()
  return { secret: authSecret, isHttps: storefrontUrl.startsWith('https:') }
}

function emailOf(body: unknown): string | null {
  const { email } = (body ?? {}) as { email?: unknown }
  return typeof email === 'string' ? email.slice(0, 254) : null
}

/** For an account there is more to do than for an address that nobody has: the clock tells neither from the other. */
const resetMs = 400

async function afterAtLeast<T>(ms: number, work: Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([work, pause(ms)])
  if (result.status === 'rejected') throw result.reason
  return result.value
}

async function assertWithin(key: string, rule: Rule) {
  const { retryAfter } = await consume(key, rule)
  if (retryAfter) throw tooMany(retryAfter)
}

const tooMany = (seconds: number) =>
  new ProblemError('rate_limited', { headers: { 'Retry-After': String(seconds) } })
