import { defaultLocale, isLocale, type Locale } from '@marketplace/shared/contracts/locale'
import { writeAccountMessage } from '../account-messages/write.ts'
import { env } from '../process/env.ts'
import { deviceName } from './device-name.ts'
import { writeEmailLink } from './email-links.ts'

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

/**
 * For an address at sign-up, and for one that is to take the place of another. With a token of our own: better-auth's is
 * signed, works again and again, and stands nowhere.
 */
export async function sendVerification({ user }: Pick<Link, 'user'>): Promise<void> {
  const token = await writeEmailLink(user.id, user.email)
  const url = `${env().storefrontUrl}/${localeOf(user)}/verify-email?token=${token}`
  await write(user, 'verify_email', { url })
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
