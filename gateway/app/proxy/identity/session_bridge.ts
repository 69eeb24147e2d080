import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { Agent, request } from 'undici'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Incoming } from '../pipeline/incoming.js'
import { isLate } from '../upstream/upstream_error.js'
import { cookiesOf } from './panel_cookies.js'

/** A change of roles is felt in the panels after this long, at the latest. */
const TOKEN_TTL_MS = 60_000
/** A token is not passed on in its last seconds. */
const EXPIRY_MARGIN_MS = 5_000
const STOREFRONT_TIMEOUT_MS = 3_000

const agent = new Agent({ connect: { timeout: 1_000 }, keepAliveTimeout: 4_000 })

/** The storefront's session cookie, also as it is named over https. */
const SESSION_COOKIES = ['__Secure-better-auth.session_token', 'better-auth.session_token']

/** Swaps the storefront's session cookie for a JWT, so that the panels need no sign-in of their own. */
export class SessionBridge {
  #url: string
  #tokens = new LRUCache<string, string>({ max: 10_000 })
  #inflight = new Map<string, Promise<string | null>>()

  /** Takes the storefront's URL. */
  constructor(storefront: string) {
    this.#url = `${storefront}/api/auth/token`
  }

  hasSession(incoming: Incoming): boolean {
    return sessionCookie(incoming.header('cookie')) !== undefined
  }

  /** The JWT of the browser's session, or null where there is none. Throws where the storefront can't tell. */
  async tokenFor(incoming: Incoming): Promise<string | null> {
    const cookie = sessionCookie(incoming.header('cookie'))
    if (!cookie) return null
    const key = createHash('sha256').update(cookie).digest('base64')
    return this.#tokens.get(key) ?? this.#inflight.get(key) ?? this.#ask(key, cookie, incoming)
  }

  #ask(key: string, cookie: string, incoming: Incoming): Promise<string | null> {
    const inflight = this.#fetch(cookie, incoming)
      .then((token) => {
        if (token) this.#remember(key, token)
        return token
      })
      .finally(() => this.#inflight.delete(key))
    this.#inflight.set(key, inflight)
    return inflight
  }

  #remember(key: string, token: string) {
    const ttl = Math.min(TOKEN_TTL_MS, expiryOf(token) - Date.now() - EXPIRY_MARGIN_MS)
    if (ttl > 0) this.#tokens.set(key, token, { ttl })
  }

  async #fetch(cookie: string, incoming: Incoming): Promise<string | null> {
    const { statusCode, body } = await request(this.#url, {
      headers: {
        'accept': 'application/json',
        cookie,
        'x-request-id': incoming.id,
        'traceparent': incoming.traceparent,
      },
      dispatcher: agent,
      headersTimeout: STOREFRONT_TIMEOUT_MS,
      bodyTimeout: STOREFRONT_TIMEOUT_MS,
    }).catch((cause: Error) => {
      throw new ProblemError(isLate(cause) ? 'upstream_timeout' : 'upstream_unavailable', { cause })
    })
    if (statusCode === 200) return tokenIn(await body.text())
    await body.dump()
    if (statusCode === 401) return null
    throw new ProblemError(statusCode === 503 ? 'upstream_unavailable' : 'upstream_failed')
  }
}

function sessionCookie(header: string | undefined): string | undefined {
  const cookies = [...cookiesOf(header)]
  return SESSION_COOKIES.map((name) => cookies.find((each) => each.name === name)?.pair).find(
    Boolean
  )
}

function tokenIn(text: string): string {
  try {
    const { token } = JSON.parse(text) as { token?: unknown }
    if (typeof token === 'string') return token
    throw new TypeError('The response holds no token')
  } catch (cause) {
    throw new ProblemError('upstream_failed', { cause })
  }
}

/** Milliseconds since 1970; 0 where the token does not tell. It is verified elsewhere. */
function expiryOf(token: string): number {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())
    return Number(claims.exp) * 1000 || 0
  } catch {
    return 0
  }
}
