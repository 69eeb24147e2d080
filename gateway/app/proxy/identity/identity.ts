import { LRUCache } from 'lru-cache'
import type { Principal } from '@marketplace/shared/contracts/principal'
import type { JwtVerifier } from '@marketplace/shared/server/jwt'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Incoming } from '../pipeline/incoming.js'
import type { Route } from '../routing/route.js'
import type { EndedSessions } from './ended_sessions.js'
import type { SessionBridge } from './session_bridge.js'

/** For how long credentials that were good are checked even where others from their address fail. */
const KNOWN_TTL_MS = 60_000

const bearer = /^bearer(?: +(.*))?$/i

/** Finds out who asks, as the route has it: by a Bearer token or by the storefront's session. */
export class Identity {
  #verifier: JwtVerifier
  #bridge: SessionBridge
  #ended: EndedSessions
  #known = new LRUCache<string, true>({ max: 10_000, ttl: KNOWN_TTL_MS, ttlResolution: 1_000 })

  constructor(verifier: JwtVerifier, bridge: SessionBridge, ended: EndedSessions) {
    this.#verifier = verifier
    this.#bridge = bridge
    this.#ended = ended
  }

  /** Whether the request brings something that says who asks. */
  hasCredentials(incoming: Incoming, { auth }: Route): boolean {
    if (auth === 'bearer') return bearer.test(incoming.header('authorization') ?? '')
    return auth === 'session' && this.#bridge.hasSession(incoming)
  }

  /** Undefined where the session has ended. Throws `unauthenticated` where a token is not good. */
  async establish(incoming: Incoming, route: Route): Promise<Principal | undefined> {
    const { auth } = route
    const principal = await (auth === 'bearer'
      ? this.#fromBearer(incoming)
      : this.#fromSession(incoming))
    if (principal) this.#known.set(credentialsOf(incoming, route), true)
    return principal
  }

  /** Whether these very credentials were good a moment ago: checking them again costs next to nothing. */
  isKnown(incoming: Incoming, route: Route): boolean {
    return this.#known.has(credentialsOf(incoming, route))
  }

  /** A token that is there must be good; a good one is passed up as it came. */
  async #fromBearer(incoming: Incoming): Promise<Principal> {
    const [, token = ''] = bearer.exec(incoming.header('authorization') ?? '') ?? []
    const principal = await this.#verifier.verify(token)
    if (await this.#ended.has(principal)) throw new ProblemError('unauthenticated')
    return principal
  }

  /** The storefront's own token: one that is not good is its fault, signing in again would not help. */
  async #fromSession(incoming: Incoming): Promise<Principal | undefined> {
    const token = await this.#bridge.tokenFor(incoming)
    if (!token) return undefined
    const principal = await this.#verifier.verify(token).catch((cause: unknown) => {
      const isBad = cause instanceof ProblemError && cause.code === 'unauthenticated'
      throw isBad ? new ProblemError('upstream_failed', { cause }) : cause
    })
    return (await this.#ended.has(principal)) ? undefined : principal
  }
}

function credentialsOf(incoming: Incoming, { auth }: Route): string {
  return incoming.header(auth === 'bearer' ? 'authorization' : 'cookie') ?? ''
}
