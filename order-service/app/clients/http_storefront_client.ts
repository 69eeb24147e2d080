import vine from '@vinejs/vine'
import type { Call } from '#clients/call'
import { StorefrontClient, type ShippingAddress } from '#clients/storefront_client'
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

export class HttpStorefrontClient extends StorefrontClient {
  constructor(private service: ServiceClient<StorefrontPaths>) {
    super()
  }

  async findAddress(userId: string, id: string, call: Call): Promise<ShippingAddress | null> {
    try {
      const response = await this.service.call('GET', '/internal/addresses/{id}', {
        path: { id },
        query: { userId },
        ...call,
      })
      return (await this.service.parse(found, response)).data
    } catch (error) {
      if (error instanceof ServiceError && error.problem.code === 'not_found') return null
      throw error
    }
  }
}
