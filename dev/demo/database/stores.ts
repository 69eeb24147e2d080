import type { Client } from 'pg'
import type { World } from '../world.ts'
import { insert } from './insert.ts'

export async function insertStores(client: Client, world: World) {
  const { stores } = world
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
  await insert(client, 'store_decisions', verifications(world))
}

/** Who has the mark got it from the admin, a while after opening. */
function verifications({ stores, people }: World) {
  return stores.flatMap(({ store }) => {
    if (!store.verified_at) return []
    const { id, name } = people.admin
    return [
      {
        ...{ store_id: store.id, type: 'verified', actor_id: id, actor_name: name },
        created_at: store.verified_at,
      },
    ]
  })
}
