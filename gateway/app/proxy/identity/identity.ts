import type { JwtVerifier } from '@marketplace/shared/server/jwt'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Exchange } from './exchange.js'
import type { SessionBridge } from './session_bridge.js'

const BEARER = /^bearer(?: +(.*))?$/i

/** Finds out who asks, as the route has it: by a Bearer token or by the storefront's session. */
export class Identity {
  #verifier: JwtVerifier
  #bridge: SessionBridge

  constructor(verifier: JwtVerifier, bridge: SessionBridge) {
    this.#verifier = verifier
    this.#bridge = bridge
  }

  async establish(exchange: Exchange): Promise<void> {
    const { auth } = exchange.route!
    if (auth === 'bearer') await this.#fromBearer(exchange)
    if (auth === 'session') await this.#fromSession(exchange)
  }

  /** A token that is there must be good; a good one is passed up as it came. */
  async #fromBearer(exchange: Exchange) {
    const bearer = BEARER.exec(exchange.header('authorization') ?? '')
    if (!bearer) return
    exchange.principal = await this.#verifier.verify(bearer[1] ?? '')
  }

  /** The storefront's own token: one that is not good is its fault, signing in again would not help. */
  async #fromSession(exchange: Exchange) {
    const token = await this.#bridge.tokenFor(exchange)
    if (!token) return
    exchange.principal = await this.#verifier.verify(token).catch((cause: unknown) => {
      const isBad = cause instanceof ProblemError && cause.code === 'unauthenticated'
      throw isBad ? new ProblemError('upstream_failed', { cause }) : cause
    })
  }
}
