import { isIP } from 'node:net'
import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

export type AddressOf = (request: IncomingMessage) => string

/**
 * Finds the address that limits count by: the socket's or, behind a trusted proxy, the last one in
 * `X-Forwarded-For` (or `X-Client-Address`) that is no trusted proxy itself. Takes addresses and networks
 * (`10.0.0.0/8`); throws where one of them is neither.
 */
export function addressFinder(trustedProxies: readonly string[]): AddressOf {
  if (trustedProxies.length === 0) return ({ socket }) => plain(socket.remoteAddress ?? '')
  const isTrusted = proxyAddr.compile([...trustedProxies])
  return (request) => {
    const path = proxyAddr.all(forwarded(request), isTrusted)
    return plain(path.findLast((address) => isIP(address) > 0) ?? '')
  }
}

function forwarded(request: IncomingMessage) {
  const { headers, socket } = request
  const told = headers['x-forwarded-for'] ?? headers['x-client-address']
  return {
    headers: { 'x-forwarded-for': String(told ?? '') },
    socket,
  } as unknown as IncomingMessage
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
