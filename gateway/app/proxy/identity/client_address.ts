import { BlockList, isIP } from 'node:net'
import { LRUCache } from 'lru-cache'
import type { ServiceTokens } from '@marketplace/shared/server/service_token'
import type { Exchange } from './exchange.js'

/** Short: a token that has ended must not be taken for long. */
const REMEMBERED = 5_000

/**
 * Finds the address that a request is counted by: the socket's; behind a trusted proxy the last address it
 * was told that is no trusted proxy itself; for the storefront's server the shopper's. Null where the
 * storefront speaks for nobody (it prerenders pages).
 */
export class ClientAddress {
  #trusted: (address: string) => boolean
  #tokens: ServiceTokens
  #storefront = new LRUCache<string, true>({ max: 100, ttl: REMEMBERED })

  constructor(trustedProxies: readonly string[], tokens: ServiceTokens) {
    this.#trusted = matcher(trustedProxies)
    this.#tokens = tokens
  }

  async of(exchange: Exchange): Promise<string | null> {
    const token = exchange.header('x-service-token')
    if (token && (await this.#isStorefront(token))) {
      const told = exchange.header('x-client-address') ?? ''
      return isIP(told) ? told : null
    }
    return this.#behindProxies(exchange)
  }

  #behindProxies(exchange: Exchange): string {
    let address = plain(exchange.request.socket.remoteAddress ?? '')
    const told = exchange.header('x-forwarded-for')?.split(',') ?? []
    while (told.length > 0 && this.#trusted(address)) {
      const next = plain(told.pop()!.trim())
      if (!isIP(next)) break
      address = next
    }
    return address
  }

  async #isStorefront(token: string): Promise<boolean> {
    if (this.#storefront.has(token)) return true
    const caller = await this.#tokens.verify(token, ['storefront']).catch(() => null)
    if (caller) this.#storefront.set(token, true)
    return caller !== null
  }
}

/** What limits count by: an IPv4 address, or the /64 that one IPv6 customer has. */
export function addressKey(address: string): string {
  if (!address.includes(':')) return address
  const [head = '', tail] = address.split('%')[0]!.split('::')
  const groups = head ? head.split(':') : []
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail ? tail.split(':').length : 0)
  const known = [
    ...groups,
    ...Array<string>(Math.max(0, missing)).fill('0'),
    ...(tail ?? '').split(':'),
  ]
  return known
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')
}

/** An IPv4 address that a dual-stack socket shows as IPv6. */
function plain(address: string): string {
  return address.startsWith('::ffff:') && address.includes('.') ? address.slice(7) : address
}

function matcher(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return (address) =>
    isIP(address) > 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}
