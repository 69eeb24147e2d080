import { APIError, createAuthMiddleware } from 'better-auth/api'
import { isLocale } from '@marketplace/shared/contracts/locale'
import { findInvalidText } from '@marketplace/shared/server/http/invalid_text'
import { env } from '../env.ts'
import { accountLimit } from './limits.ts'
import { consume } from './rate-limit.ts'

/** What better-auth does not ask of its input and the database does. */
export const beforeAuth = createAuthMiddleware(async ({ path, body }) => {
  if (findInvalidText(body) !== null) refuse('INVALID_TEXT', 'A text holds characters it may not.')
  if (path === '/sign-up/email') checkNewcomer(body)
  if (path === '/sign-in/email') await limitAccount(body)
})

function checkNewcomer(body: Record<string, unknown>) {
  const name = typeof body?.name === 'string' ? body.name.trim() : ''
  if (!name || name.length > 120) refuse('INVALID_NAME', 'The name has 1 to 120 characters.')
  if (String(body.email).length > 254) refuse('INVALID_EMAIL', 'The e-mail address is too long.')
  if (String(body.image ?? '').length > 500) refuse('INVALID_IMAGE', 'The image’s URL is too long.')
  if (!isLocale(body.locale ?? 'fr')) refuse('INVALID_LOCALE', 'The language is fr, ar or en.')
  body.name = name
}

/** By address alone, one account could be tried from many addresses at once. */
async function limitAccount(body: Record<string, unknown>) {
  if (typeof body?.email !== 'string') return
  const key = `account:${body.email.trim().toLowerCase().slice(0, 254)}|/sign-in/email`
  const { allowed, retryAfter } = await consume(key, accountLimit(env().rateLimitScale))
  if (allowed) return
  throw new APIError(
    'TOO_MANY_REQUESTS',
    { code: 'RATE_LIMITED', message: 'Too many requests. Please try again later.' },
    { 'X-Retry-After': String(retryAfter) }
  )
}

function refuse(code: string, message: string): never {
  throw new APIError('BAD_REQUEST', { code, message })
}
