import type { System } from '../system.ts'
import type { Case } from './bench.ts'
import { signedIn } from './people.ts'
import type { Relays } from './relays.ts'

/** The gateway's own work: with a service behind it, with one that costs nothing, with none. */
export async function gatewayCases({ urls }: System, { gateway, others }: Relays): Promise<Case[]> {
  const { headers, prepare } = signedIn(urls)
  return [
    {
      area: 'gateway',
      name: 'two kilobytes, signed in',
      origin: gateway.origin,
      prepare,
      next: () => ({ path: '/api/v1/store-owners/me', headers }),
      requests: 20_000,
      pid: gateway.pid,
      others,
    },
    {
      area: 'gateway',
      name: 'categories, signed in',
      origin: urls.gateway,
      prepare,
      next: () => ({ path: '/api/v1/categories', headers }),
      requests: 2000,
      floor: 'catalog',
    },
    {
      area: 'gateway',
      name: 'categories, asked again within a second',
      origin: urls.gateway,
      next: () => ({ path: '/api/v1/categories' }),
      requests: 5000,
      floor: 'catalog',
      floorOf: 'categories, signed in',
    },
    {
      area: 'gateway',
      name: 'no such path',
      origin: urls.gateway,
      next: () => ({ path: '/api/v1/nothing' }),
      expected: 404,
      requests: 2000,
    },
  ]
}
