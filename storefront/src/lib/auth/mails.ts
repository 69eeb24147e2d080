import { defaultLocale, isLocale, type Locale } from '@marketplace/shared/contracts/locale'
import { writeAccountMessage } from '../account-messages/write.ts'
import { env } from '../process/env.ts'
import { deviceName } from './device-name.ts'

/** A person as better-auth hands them over; an address that is to be the new one stands in `email`. */
type User = { id: string; email: string; locale?: unknown }
type Link = { user: User; url: string; token: string }

const localeOf = ({ locale }: User): Locale => (isLocale(locale) ? locale : defaultLocale)

/** Leads straight to the page with the form: opening it uses nothing up. */
export async function sendReset({ user, token }: Link): Promise<void> {
  const locale = localeOf(user)
  const url = `${env().storefrontUrl}/${locale}/reset-password?token=${encodeURIComponent(token)}`
  await write(user, 'reset_password', { url })
}

/** For an address at sign-up, and for one that is to take the place of another. */
export async function sendVerification({ user, token }: Link): Promise<void> {
  const url = new URL('/api/auth/verify-email', env().storefrontUrl)
  url.searchParams.set('token', token)
  url.searchParams.set('callbackURL', `/${localeOf(user)}/verified`)
  await write(user, 'verify_email', { url: url.href })
}

/** Tells whose account it is that somebody signed in from a device which the account did not know. */
export async function tellNewDevice(user: User, userAgent: string | null): Promise<void> {
  await write(user, 'new_device', {
    url: `${env().storefrontUrl}/${localeOf(user)}/account/security`,
    at: new Date().toISOString(),
    device: deviceName(userAgent) ?? undefined,
  })
}

function write(
  user: User,
  kind: 'verify_email' | 'reset_password' | 'new_device',
  data: { url: string; device?: string; at?: string }
) {
  const { id: userId, email } = user
  return writeAccountMessage({ userId, kind, email, locale: localeOf(user), data })
}
