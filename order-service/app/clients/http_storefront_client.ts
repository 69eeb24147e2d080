import vine from '@vinejs/vine'
import type { Call } from '#clients/call'
import {
  StorefrontClient,
  type ShippingAddress,
  type UserContact,
} from '#clients/storefront_client'
import type { CacheTag } from '@marketplace/shared/contracts/cache_tags'
import { locales } from '@marketplace/shared/contracts/locale'
import type { StorefrontPaths } from '@marketplace/shared/contracts/storefront_internal'
import { ServiceError, type ServiceClient } from '@marketplace/shared/server/service_client'

const found = vine.create({
  data: vine.object({
    label: vine.string().nullable(),
    recipientName: vine.string(),
    phone: vine.string(),
    street: vine.string(),
    city: vine.string(),
    state: vine.string(),
    postalCode: vine.string().nullable(),
    landmark: vine.string().nullable(),
    latitude: vine.number().nullable(),
    longitude: vine.number().nullable(),
  }),
})

const contact = vine.create({
  data: vine.object({ email: vine.string(), locale: vine.enum(locales) }),
})

export class HttpStorefrontClient extends StorefrontClient {
  constructor(private service: ServiceClient<StorefrontPaths>) {
    super()
  }

  async findAddress(userId: string, id: string, call: Call): Promise<ShippingAddress | null> {
    return unlessMissing(async () => {
      const response = await this.service.call('GET', '/internal/addresses/{id}', {
        path: { id },
        query: { userId },
        ...call,
      })
      return (await this.service.parse(found, response)).data
    })
  }

  async findContact(userId: string, call: Call): Promise<UserContact | null> {
    return unlessMissing(async () => {
      const path = { id: userId }
      const response = await this.service.call('GET', '/internal/users/{id}/contact', {
        path,
        ...call,
      })
      return (await this.service.parse(contact, response)).data
    })
  }

  async revalidate(tags: CacheTag[]) {
    await this.service.call('POST', '/internal/revalidate', { body: { tags }, idempotent: true })
  }
}

async function unlessMissing<Found>(find: () => Promise<Found>): Promise<Found | null> {
  try {
    return await find()
  } catch (error) {
    if (error instanceof ServiceError && error.problem.code === 'not_found') return null
    throw error
  }
}
