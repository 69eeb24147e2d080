import { createHmac } from 'node:crypto'
import { system } from '../../dev/testing/running_system.ts'
import { Api } from './api.ts'
import { rowsOf } from './databases.ts'
import { tokenOf } from './people.ts'

export type Buyer = { api: Api; addressId: string }

const atOnce = 20

/** Many shoppers who are signed in and have an address, written past the sign-up: each password costs its CPU. */
export async function aCrowd(count: number): Promise<Buyer[]> {
  const rows = await rowsOf(
    'storefront',
    `with people as (
       insert into users (email, name)
       select gen_random_uuid() || '@example.test', 'Salma Idrissi' from generate_series(1, $1) returning id
     ), homes as (
       insert into addresses (user_id, recipient_name, phone, street, city, state, is_default)
       select id, 'Salma Idrissi', '+212612345678', '12 rue du Port', 'Essaouira', 'MA-07', true
       from people returning id, user_id
     ), entered as (
       insert into sessions (user_id, token, expires_at)
       select id, gen_random_uuid(), now() + interval '1 hour' from people returning user_id, token
     )
     select homes.id as "addressId", token from homes join entered using (user_id)`,
    [count]
  )
  const crowd: Buyer[] = []
  for (let start = 0; start < rows.length; start += atOnce) {
    const some = rows.slice(start, start + atOnce)
    crowd.push(...(await Promise.all(some.map(enter))))
  }
  return crowd
}

async function enter({ addressId, token }: { addressId: string; token: string }): Promise<Buyer> {
  return { addressId, api: new Api(await tokenOf(sessionCookie(token))) }
}

/** As better-auth signs it. */
function sessionCookie(token: string): string {
  const secret = system().secrets.BETTER_AUTH_SECRET
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return `better-auth.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}
