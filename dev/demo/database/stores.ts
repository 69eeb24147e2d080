import type { Client } from 'pg'
import type { World } from '../world.ts'
import { insert } from './insert.ts'

export async function insertStores(client: Client, { stores }: World) {
  await insert(
    client,
    'store_owners',
    stores.map(({ owner }) => owner)
  )
  await insert(
    client,
    'stores',
    stores.map(({ store }) => store)
  )
}
