import type { HttpContext } from '@adonisjs/core/http'
import type {
  SessionData,
  SessionStoreContract,
  SessionStoreFactory,
} from '@adonisjs/session/types'

/**
 * Keeps a panel's session in an encrypted cookie with a fixed name. The framework's own cookie store names
 * the cookie after the session's random id, which the gateway could not tell from a stranger's.
 */
export class ValuesCookieStore implements SessionStoreContract {
  #ctx: HttpContext
  #name: string
  #options: Record<string, unknown>

  constructor(ctx: HttpContext, name: string, options: Record<string, unknown>) {
    this.#ctx = ctx
    this.#name = name
    this.#options = options
  }

  read(sessionId: string): SessionData | null {
    const kept = this.#ctx.request.encryptedCookie(this.#name)
    return kept?.id === sessionId ? kept.values : null
  }

  write(sessionId: string, values: SessionData) {
    this.#ctx.response.encryptedCookie(this.#name, { id: sessionId, values }, this.#options)
  }

  destroy() {
    if (this.#ctx.request.cookiesList()[this.#name]) {
      this.#ctx.response.clearCookie(this.#name, this.#options)
    }
  }

  touch(sessionId: string) {
    const values = this.read(sessionId)
    if (values) this.write(sessionId, values)
  }
}

/** The store for `config/session.ts`; `name` is the cookie's. */
export function valuesCookie(name: string): SessionStoreFactory {
  return (ctx, { age, cookie }) => new ValuesCookieStore(ctx, name, { ...cookie, maxAge: age })
}
