import { isIP } from 'node:net'
import { LRUCache } from 'lru-cache'
import { addressFinder, type AddressOf } from '@marketplace/shared/server/edge/client_address'
import type { ServiceTokens } from '@marketplace/shared/server/service_token'
import type { Incoming } from '../pipeline/incoming.js'

/** Short: a token that has ended must not be taken for long. */
const TOKEN_TTL_MS = 5_000

/**
 * Finds the address that a request is counted by: the client's or, for the storefront's server, the
 * shopper's. Null where the storefront speaks for nobody (it prerenders pages).
 */
export class ClientAddress {
  #addressOf: AddressOf
  #tokens: ServiceTokens
  #storefront = new LRUCache<string, true>({ max: 100, ttl: TOKEN_TTL_MS })

  constructor(trustedProxies: readonly string[], tokens: ServiceTokens) {
    this.#addressOf = addressFinder(trustedProxies)
    this.#tokens = tokens
  }

  async of(incoming: Incoming): Promise<string | null> {
    const token = incoming.header('x-service-token')
    if (token && (await this.#isStorefront(token))) {
      const told = incoming.header('x-client-address') ?? ''
      return isIP(told) ? told : null
    }
    return this.#addressOf(incoming.request)
  }

  async #isStorefront(token: string): Promise<boolean> {
    if (this.#storefront.has(token)) return true
    const caller = await this.#tokens.verify(token, ['storefront']).catch(() => null)
    if (caller) this.#storefront.set(token, true)
    return caller !== null
  }
}
