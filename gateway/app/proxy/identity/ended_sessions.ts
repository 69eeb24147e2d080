import { request } from 'undici'
import type { Principal } from '@marketplace/shared/contracts/principal'
import type { ServiceTokens } from '@marketplace/shared/server/service_token'

/** A sign-out is felt after this long, at the latest, while people with tokens ask. */
const LIST_TTL_MS = 1_000
/** A list that is older than this is waited for. */
const MAX_AGE_MS = 3_000
const STOREFRONT_TIMEOUT_MS = 1_000

/**
 * The sessions that have ended while tokens made from them may still be good. The list is read anew when somebody
 * with a token asks. A storefront that is away refuses nobody: tokens end by themselves within minutes.
 */
export class EndedSessions {
  #url: string
  #tokens: ServiceTokens
  #ids = new Set<string>()
  #askedAt = 0
  #inflight: Promise<void> | undefined

  /** Takes the storefront's URL. */
  constructor(storefront: string, tokens: ServiceTokens) {
    this.#url = `${storefront}/internal/ended-sessions`
    this.#tokens = tokens
  }

  /** Whether the session of that person's token has ended. */
  async has({ sessionId }: Principal): Promise<boolean> {
    if (!sessionId) return false
    const age = Date.now() - this.#askedAt
    if (age > LIST_TTL_MS) this.#refresh()
    if (age > MAX_AGE_MS) await this.#inflight
    return this.#ids.has(sessionId)
  }

  #refresh() {
    this.#inflight ??= this.#read()
      .then((ids) => void (this.#ids = new Set(ids)))
      .catch(() => {})
      .finally(() => {
        this.#askedAt = Date.now()
        this.#inflight = undefined
      })
  }

  async #read(): Promise<string[]> {
    const { statusCode, body } = await request(this.#url, {
      headers: {
        accept: 'application/json',
        authorization: `Bearer ${await this.#tokens.sign('storefront')}`,
      },
      headersTimeout: STOREFRONT_TIMEOUT_MS,
      bodyTimeout: STOREFRONT_TIMEOUT_MS,
    })
    if (statusCode !== 200) {
      await body.dump()
      throw new Error(`The storefront answered ${statusCode}`)
    }
    const { data } = (await body.json()) as { data: { ids: string[] } }
    return data.ids
  }
}
