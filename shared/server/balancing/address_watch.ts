import dns from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Balancer } from './balancer.ts'

const INTERVAL_MS = 5_000

/** All addresses of a name. */
export type Lookup = (name: string) => Promise<string[]>

const lookUp: Lookup = async (name) => {
  const addresses = await dns.lookup(name, { all: true })
  return addresses.map(({ address }) => address)
}

/**
 * Looks up every five seconds which addresses the name of a service has: each is an instance. So they come and go
 * where one name stands for all of them, as a headless Service in Kubernetes does.
 */
export class AddressWatch {
  #timer: NodeJS.Timeout | undefined
  #balancer: Balancer
  #origins: readonly string[]
  #lookup: Lookup

  constructor(balancer: Balancer, origins: readonly string[], lookup: Lookup = lookUp) {
    this.#balancer = balancer
    this.#origins = origins
    this.#lookup = lookup
  }

  start() {
    if (!this.#origins.some(hasName)) return
    this.#timer = setInterval(() => void this.look(), INTERVAL_MS).unref()
    void this.look()
  }

  stop() {
    clearInterval(this.#timer)
  }

  /** A name that cannot be looked up leaves all instances as they are. */
  async look() {
    try {
      const origins = await Promise.all(this.#origins.map((origin) => this.#instancesOf(origin)))
      this.#balancer.replace(origins.flat())
    } catch {
      // The next look may succeed.
    }
  }

  async #instancesOf(origin: string): Promise<string[]> {
    if (!hasName(origin)) return [origin]
    const url = new URL(origin)
    const addresses = await this.#lookup(url.hostname)
    return addresses.map((address) => {
      return `http://${isIP(address) === 6 ? `[${address}]` : address}:${url.port || 80}`
    })
  }
}

/** Over TLS the name has to stay, for the certificate; `localhost` is one machine, whatever its addresses. */
function hasName(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return (
    protocol === 'http:' && hostname !== 'localhost' && isIP(hostname.replace(/[[\]]/g, '')) === 0
  )
}
