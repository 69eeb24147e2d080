import { randomUUID } from 'node:crypto'
import StoreOwner from '#models/store_owner'

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
