import { LRUCache } from 'lru-cache'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** Accounts of the demo data, by what one can try as them. */
const accounts: Record<string, string> = {
  shopper: 'shopper1@demo.ma',
  owner: 'owner1@demo.ma',
  admin: 'admin@demo.ma',
}
const password = 'marketplace'

/** A token is good for five minutes. */
const KEPT_MS = 3 * 60_000
const TIMEOUT_MS = 5_000

/** Tokens of demo accounts, so that whoever reads the docs can try the API without signing in. */
export class DemoTokens {
  #internalUrl: string
  #publicUrl: string
  #tokens = new LRUCache<string, string>({
    max: 10,
    ttl: KEPT_MS,
    fetchMethod: (role) => this.#signIn(role),
  })

  /** Takes where the storefront is reached from here, and where by browsers. */
  constructor(internalUrl: string, publicUrl: string) {
    this.#internalUrl = internalUrl
    this.#publicUrl = publicUrl
  }

  /** Throws `not_found` for a role that has no demo account, 503 where the storefront gives no token. */
  async tokenFor(role: string): Promise<string> {
    if (!Object.hasOwn(accounts, role)) throw new ProblemError('not_found')
    try {
      return (await this.#tokens.fetch(role))!
    } catch (cause) {
      throw new ProblemError('upstream_unavailable', { cause, headers: { 'retry-after': '5' } })
    }
  }

  async #signIn(role: string): Promise<string> {
    const session = await this.#ask('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'origin': this.#publicUrl },
      body: JSON.stringify({ email: accounts[role], password }),
    })
    const cookie = session.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const { token } = (await (
      await this.#ask('/api/auth/token', { headers: { cookie } })
    ).json()) as { token: string }
    return token
  }

  async #ask(path: string, init: RequestInit): Promise<Response> {
    const signal = AbortSignal.timeout(TIMEOUT_MS)
    const response = await fetch(this.#internalUrl + path, { ...init, signal })
    if (response.ok) return response
    throw new Error(`${path} was answered with ${response.status}`)
  }
}
