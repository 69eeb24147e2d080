import { hashPassword } from 'better-auth/crypto'
import type { Client } from 'pg'
import { Random } from '../random.ts'
import type { World } from '../world.ts'
import type { User } from '../generate/people.ts'
import { insert } from './insert.ts'

/** The one password of all demo accounts. */
const password = 'marketplace'

export async function insertUsers(client: Client, { people, wishes, carts }: World) {
  const { admin, catalogStaff, orderStaff, owners, shoppers, addresses } = people
  const users = [admin, catalogStaff, orderStaff, ...owners, ...shoppers]
  await insert(client, 'users', users)
  await insert(client, 'accounts', accountsOf(users, await hashPassword(password)))
  await insert(client, 'addresses', addresses)
  await insert(client, 'wishlist', wishes)
  await insert(client, 'cart_items', carts)
}

/** How each of them signs in: by password, as better-auth keeps it. */
function accountsOf(users: User[], hash: string) {
  const random = new Random('accounts')
  return users.map(({ id, created_at }) => ({
    id: random.id(created_at),
    user_id: id,
    account_id: id,
    provider_id: 'credential',
    password: hash,
    created_at,
    updated_at: created_at,
  }))
}
