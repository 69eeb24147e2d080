import type { RequestListener } from 'node:http'
import {
  person,
  TestIdentity,
  type SigningOptions,
} from '@marketplace/shared/server/testing/identity'
import { sayHello, startUpstream, type Cleanup, type Upstream } from './upstream.js'

/** As it stands in `iss`: not where it is reached. */
export const STOREFRONT_URL = 'https://shop.example.test'

/** Stands for the storefront: keys, tokens for sessions, and whatever `listener` answers. */
export class Storefront {
  readonly upstream: Upstream
  readonly identity: TestIdentity
  /** What `/api/auth/token` answers for the session cookie of a request. */
  readonly sessions = new Map<string, string>()
  /** The sessions that have ended. */
  readonly ended: string[] = []
  /** Whether its keys can be had. */
  isUp = true

  constructor(upstream: Upstream, identity: TestIdentity) {
    this.upstream = upstream
    this.identity = identity
  }

  tokenFor(id: string, options: SigningOptions = {}): Promise<string> {
    return this.identity.tokenFor(person({ id }), options)
  }

  /** Signs a person in: the value of their session cookie is `<id>.signature`. */
  async signIn(id: string, options: SigningOptions = {}): Promise<string> {
    const cookie = `better-auth.session_token=${id}.signature`
    this.sessions.set(cookie, await this.tokenFor(id, options))
    return cookie
  }

  /** How often the token endpoint was asked. */
  get tokenCalls() {
    return this.upstream.received.filter(({ url }) => url === '/api/auth/token')
  }

  /** What came beside keys and tokens. */
  get apiCalls() {
    return this.upstream.received.filter(({ url }) => url.startsWith('/api/v1'))
  }

  listener: RequestListener = (request, response) => {
    if (!this.isUp) return request.socket.destroy()
    if (request.url === '/api/auth/jwks')
      return json(response, 200, { keys: [this.identity.publicJwk] })
    if (request.url === '/internal/ended-sessions')
      return json(response, 200, { data: { ids: this.ended } })
    if (request.url !== '/api/auth/token') return sayHello(request, response)
    const token = this.sessions.get(request.headers.cookie ?? '')
    return token ? json(response, 200, { token }) : json(response, 401, null)
  }
}

export async function startStorefront({ cleanup }: Cleanup) {
  const identity = new TestIdentity({ issuer: STOREFRONT_URL, internalUrl: 'http://127.0.0.1:0' })
  cleanup(await identity.start())
  const upstream = await startUpstream({ cleanup })
  const storefront = new Storefront(upstream, identity)
  upstream.answer(storefront.listener)
  return storefront
}

function json(response: Parameters<RequestListener>[1], status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
