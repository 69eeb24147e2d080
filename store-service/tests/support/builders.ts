import { randomInt, randomUUID } from 'node:crypto'
import Store from '#models/store'
import StoreOwner from '#models/store_owner'
import { identity } from '#tests/support/identity'
import { person, type TestPerson } from '@marketplace/shared/server/testing/identity'

/** An owner of their own, stored; what matters to a test is passed in. */
export async function anOwner(overrides: Partial<{ userId: string; businessName: string }> = {}) {
  const owner = await StoreOwner.create({
    userId: randomUUID(),
    businessName: 'Atelier du Port',
    phone: '+212522000000',
    ...overrides,
  })
  return owner.refresh()
}

/** The body of a sound `POST /stores`. */
export function aStore(overrides: Record<string, unknown> = {}) {
  return {
    name: 'Atelier du Port',
    description: 'Paniers et chapeaux tressés à la main.',
    street: '12 rue du Port',
    city: 'Essaouira',
    state: 'MA-07',
    latitude: 31.5085,
    longitude: -9.7595,
    ...overrides,
  }
}

/** A store with an owner of its own, stored. */
export async function anOpenStore(overrides: Record<string, unknown> = {}) {
  const owner = await anOwner()
  const fields = { ...aStore(), slug: `atelier-${randomInt(1e9)}`, ...overrides }
  const { latitude, longitude, ...rest } = fields
  const places = { latitude: String(latitude), longitude: String(longitude) }
  const store = await Store.create({ ...rest, ...places, storeOwnerId: owner.id })
  await store.refresh()
  return { store, owner, token: await tokenOf({ id: owner.userId }) }
}

export function tokenOf(overrides: Partial<TestPerson> = {}): Promise<string> {
  return identity.tokenFor(person(overrides))
}
