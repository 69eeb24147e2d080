import { cache } from 'react'
import { headers } from 'next/headers'
import { connection } from 'next/server'
import type { Locale } from '@marketplace/shared/contracts/locale'
import type { StaffRole } from '@marketplace/shared/contracts/principal'
import { auth } from './auth'
import { claimsOf } from './claims'
import { keptToken } from './kept-tokens'
import { noteResponse } from '@/lib/http/response-context'

export type Session = {
  id: string
  signedInAt: Date
  user: {
    id: string
    email: string
    emailVerified: boolean
    name: string
    image: string | null
    phone: string | null
    locale: Locale
    roles: StaffRole[]
    isAdmin: boolean
    createdAt: Date
    updatedAt: Date
  }
}

/** Who is signed in, from the request's cookie; null for a guest. Read once a request. */
export const getSession = cache(async (): Promise<Session | null> => {
  await connection()
  noteResponse({ isPersonal: true })
  const found = await auth().api.getSession({
    headers: await headers(),
    // a page cannot set the longer-lived cookie, so only `/api/session` prolongs
    query: { disableRefresh: true },
  })
  if (!found) return null
  noteResponse({ userId: found.user.id })
  const { id, createdAt } = found.session
  return { id, signedInAt: createdAt, user: found.user as Session['user'] }
})

/** The JWT that speaks for the signed-in person to the gateway; null for a guest. */
export async function getToken(): Promise<string | null> {
  const session = await getSession()
  if (!session) return null
  const { id, signedInAt, user } = session
  return keptToken(`${id} ${user.updatedAt.getTime()}`, async () => {
    const payload = { ...claimsOf(user, { id, createdAt: signedInAt }), sub: user.id }
    return (await auth().api.signJWT({ body: { payload } })).token
  })
}
