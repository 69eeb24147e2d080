import { identity } from '#tests/support/identity'
import { stores } from '#tests/support/fakes'
import { person, type TestPerson } from '@marketplace/shared/server/testing/identity'

/** A token of the owner of that store. */
export async function ownerOf(store: { id: string }): Promise<string> {
  const owner = person()
  stores.give(owner.id, store)
  return identity.tokenFor(owner)
}

/** A token of somebody of the catalog's staff. */
export function staff(overrides: Partial<TestPerson> = {}): Promise<string> {
  return identity.tokenFor(person({ roles: ['catalog_staff'], ...overrides }))
}

export function admin(): Promise<string> {
  return identity.tokenFor(person({ isAdmin: true }))
}

/** A token of somebody who is signed in and nothing more. */
export function shopper(overrides: Partial<TestPerson> = {}): Promise<string> {
  return identity.tokenFor(person(overrides))
}
