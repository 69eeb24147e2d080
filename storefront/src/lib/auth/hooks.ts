import { APIError, createAuthMiddleware } from 'better-auth/api'
import { isLocale } from '@marketplace/shared/contracts/locale'
import { findInvalidText } from '@marketplace/shared/server/http/invalid_text'
import { isCommonPassword } from './common-passwords.ts'

/** What better-auth does not ask of its input and the database does. */
export const beforeAuth = createAuthMiddleware(async ({ path, body }) => {
  if (findInvalidText(body) !== null) refuse('INVALID_TEXT', 'A text holds characters it may not.')
  if (path === '/sign-up/email') checkNewcomer(body)
  if (path === '/sign-up/email') checkPassword(body?.password)
  if (path === '/change-password' || path === '/reset-password') checkPassword(body?.newPassword)
  // who changes a password may do so because somebody else knows it
  if (path === '/change-password')
    return { context: { body: { ...body, revokeOtherSessions: true } } }
})

function checkNewcomer(body: Record<string, unknown>) {
  const name = typeof body?.name === 'string' ? body.name.trim() : ''
  if (!name || name.length > 120) refuse('INVALID_NAME', 'The name has 1 to 120 characters.')
  if (String(body.email).length > 254) refuse('INVALID_EMAIL', 'The e-mail address is too long.')
  if (!isImage(body.image))
    refuse('INVALID_IMAGE', 'The image is a web address, 500 characters long.')
  if (!isLocale(body.locale ?? 'fr')) refuse('INVALID_LOCALE', 'The language is fr, ar or en.')
  body.name = name
}

function checkPassword(password: unknown) {
  if (typeof password === 'string' && isCommonPassword(password)) {
    refuse('PASSWORD_TOO_COMMON', 'This password is one of the first that anyone would try.')
  }
}

/** As `PATCH /me` takes it. */
function isImage(image: unknown): boolean {
  if (image === undefined || image === null) return true
  if (typeof image !== 'string' || image.length > 500 || !URL.canParse(image)) return false
  return /^https?:$/.test(new URL(image).protocol)
}

function refuse(code: string, message: string): never {
  throw new APIError('BAD_REQUEST', { code, message })
}
