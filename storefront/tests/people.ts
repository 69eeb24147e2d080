import assert from 'node:assert'
import { db } from '../src/lib/db/database.ts'
import { env } from '../src/lib/process/env.ts'
import { call } from './client.ts'

export type Person = { id: string; email: string; cookie: string; token: string }

export const password = 'marketplace'

/** Someone new, signed in. */
export async function newcomer(name = 'Salma El Idrissi'): Promise<Person> {
  const email = `${crypto.randomUUID()}@example.ma`
  const answer = await call('POST', '/api/auth/sign-up/email', {
    body: { email, password, name },
    headers: { Origin: env().storefrontUrl },
  })
  assert.equal(answer.status, 200)
  const cookie = cookiesOf(answer.headers)
  return { id: answer.body.user.id, email, cookie, token: await tokenOf(cookie) }
}

/** Someone new who is an admin. */
export async function newAdmin(): Promise<Person> {
  const person = await newcomer('Admin')
  await db().updateTable('users').set({ is_admin: true }).where('id', '=', person.id).execute()
  return { ...person, token: await tokenOf(person.cookie) }
}

export async function tokenOf(cookie: string): Promise<string> {
  const { status, body } = await call('GET', '/api/auth/token', { cookie })
  assert.equal(status, 200)
  return body.token
}

export function cookiesOf(headers: Headers): string {
  return headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
