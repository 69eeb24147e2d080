import { randomUUID } from 'node:crypto'
import {
  StorefrontClient,
  type ShippingAddress,
  type UserContact,
} from '#clients/storefront_client'
import type { CacheTag } from '@marketplace/shared/contracts/cache_tags'
import { Faults } from '#tests/support/fakes/faults'

/** The storefront's address book in memory. */
export class FakeStorefront extends StorefrontClient {
  faults = new Faults()
  /** The tags that it was told, in their order. */
  revalidated: CacheTag[] = []
  #contacts = new Map<string, UserContact>()
  #addresses = new Map<string, { userId: string; address: ShippingAddress }>()

  /** Gives the id of a new address of that person. */
  knows(userId: string, overrides: Partial<ShippingAddress> = {}): string {
    const id = randomUUID()
    this.#addresses.set(id, { userId, address: { ...anAddress(), ...overrides } })
    return id
  }

  forgets(id: string) {
    this.#addresses.delete(id)
  }

  /** That person is written to at this address. */
  writesTo(userId: string, email: string, locale: UserContact['locale'] = 'fr') {
    this.#contacts.set(userId, { email, locale })
  }

  findContact(userId: string): Promise<UserContact | null> {
    return this.faults.around('findContact', () => this.#contacts.get(userId) ?? null)
  }

  findAddress(userId: string, id: string): Promise<ShippingAddress | null> {
    return this.faults.around('findAddress', () => {
      const known = this.#addresses.get(id)
      return known?.userId === userId ? known.address : null
    })
  }

  revalidate(tags: CacheTag[]): Promise<void> {
    return this.faults.around('revalidate', () => void this.revalidated.push(...tags))
  }
}

export function anAddress(): ShippingAddress {
  return {
    label: 'Maison',
    recipientName: 'Khadija El Amrani',
    phone: '+212661248710',
    street: '27, rue Ibn Batouta',
    city: 'Casablanca',
    state: 'MA-06',
    postalCode: '20330',
    landmark: 'Derrière la mosquée Badr',
    latitude: null,
    longitude: null,
  }
}
