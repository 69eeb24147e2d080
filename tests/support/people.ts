import { randomUUID } from 'node:crypto'
import { system } from '../../dev/testing/running_system.ts'
import { Api } from './api.ts'

export type Person = { email: string; password: string; cookie: string; api: Api }

const password = 'marketplace'

/** Signs up somebody new on the storefront and speaks to the gateway in their name. */
export async function aNewShopper(name = 'Salma Idrissi'): Promise<Person> {
  const email = `${randomUUID()}@example.test`
  return enter('sign-up', { email, password, name })
}

const signedIn = new Map<string, { person: Person; renewAt: number }>()
/** Less than a token lasts. */
const renewalMs = 2 * 60_000

/**
 * Somebody of the demo data: `orders` (order staff), `catalog`, `admin`, `owner1`, `shopper7`. They stay signed in for the
 * whole run: each password costs its CPU.
 */
export async function demoPerson(account: string): Promise<Person> {
  const known = signedIn.get(account)
  if (known && known.renewAt > Date.now()) return known.person
  const credentials = { email: `${account}@demo.ma`, password }
  const person = (known && (await renewed(known.person))) ?? (await enter('sign-in', credentials))
  signedIn.set(account, { person, renewAt: Date.now() + renewalMs })
  return person
}

/** The same session under a new token; undefined where it has ended. */
async function renewed(person: Person): Promise<Person | undefined> {
  const token = await tokenOf(person.cookie)
  return token === undefined ? undefined : { ...person, api: new Api(token) }
}

async function enter(
  how: 'sign-up' | 'sign-in',
  body: { email: string; password: string; name?: string }
) {
  const { storefront } = system().urls
  const response = await fetch(`${storefront}/api/auth/${how}/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'origin': storefront },
    body: JSON.stringify(body),
  })
  if (!response.ok)
    throw new Error(`${how} ${body.email}: ${response.status} ${await response.text()}`)
  const cookie = response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  return { email: body.email, password: body.password, cookie, api: new Api(await tokenOf(cookie)) }
}

/** The token of a session's cookie; undefined where the session has ended. */
export async function tokenOf(cookie: string): Promise<string | undefined> {
  const response = await fetch(`${system().urls.storefront}/api/auth/token`, {
    headers: { cookie },
  })
  const { token } = (await response.json()) as { token?: string }
  return token
}
