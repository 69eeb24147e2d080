import { BlockList, isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'

export type AddressOf = (request: IncomingMessage) => string

/**
 * Finds the address that sign-in limits count by: the socket's. Behind a trusted proxy it is the last of
 * `X-Forwarded-For` that is no trusted proxy itself, or what the proxy says in `X-Client-Address`. Takes
 * addresses and networks (`10.0.0.0/8`).
 */
export function addressFinder(trustedProxies: readonly string[]): AddressOf {
  const isTrusted = matcher(trustedProxies)
  return ({ headers, socket }) => {
    let address = plain(socket.remoteAddress ?? '')
    if (!isTrusted(address)) return address
    const told = String(headers['x-forwarded-for'] ?? headers['x-client-address'] ?? '').split(',')
    while (told.length > 0 && isTrusted(address)) {
      const next = plain(told.pop()!.trim())
      if (!isIP(next)) break
      address = next
    }
    return address
  }
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
