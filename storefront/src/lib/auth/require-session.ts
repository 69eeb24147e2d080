import { redirect } from 'next/navigation'
import { href } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { getSession, type Session } from './session'

/** Who is signed in; a guest is sent to sign in and comes back to `path` (without its language). */
export async function requireSession(locale: Locale, path: string): Promise<Session> {
  const session = await getSession()
  if (!session) redirect(href(locale, '/sign-in', { next: href(locale, path) }))
  return session
}
