import { errors, symbols } from '@adonisjs/auth'
import type { AuthClientResponse, GuardContract } from '@adonisjs/auth/types'
import type { HttpContext } from '@adonisjs/core/http'
import type { Principal } from '../../contracts/principal.ts'
import { DeletedUsers } from '../deleted_users/deleted_users.ts'
import { ProblemError } from '../errors/problem_error.ts'
import type { JwtVerifier } from '../jwt.ts'

/**
 * The `@adonisjs/auth` guard of every service: `Authorization: Bearer <JWT of the storefront>`.
 * Service tokens are never taken here: they are signed by another algorithm and for another audience.
 */
export class JwtGuard implements GuardContract<Principal> {
  declare [symbols.GUARD_KNOWN_EVENTS]: unknown
  readonly driverName = 'jwt'
  user: Principal | undefined
  isAuthenticated = false
  authenticationAttempted = false
  #ctx: HttpContext
  #verifier: JwtVerifier

  constructor(ctx: HttpContext, verifier: JwtVerifier) {
    this.#ctx = ctx
    this.#verifier = verifier
  }

  getUserOrFail(): Principal {
    if (!this.user) throw this.#unauthorized()
    return this.user
  }

  /** Throws where there is no token (E_UNAUTHORIZED_ACCESS) or a bad one (ProblemError). */
  async authenticate(): Promise<Principal> {
    if (!(await this.check())) throw this.#unauthorized()
    return this.getUserOrFail()
  }

  /** False without a token. A token that is there and not sound throws: it must not pass for a guest. */
  async check(): Promise<boolean> {
    if (this.authenticationAttempted) return this.isAuthenticated
    this.authenticationAttempted = true
    const header = this.#ctx.request.header('authorization')
    if (header === undefined) return false
    const user = await this.#verifier.verify(/^Bearer ([^\s]+)$/i.exec(header)?.[1] ?? '')
    const deletedUsers = await this.#ctx.containerResolver.make(DeletedUsers)
    if (await deletedUsers.has(user.id)) throw new ProblemError('unauthenticated')
    this.user = user
    this.isAuthenticated = true
    return true
  }

  async authenticateAsClient(user: Principal): Promise<AuthClientResponse> {
    return { headers: { authorization: `Bearer ${user.token}` } }
  }

  #unauthorized() {
    return new errors.E_UNAUTHORIZED_ACCESS('Sign-in required', {
      guardDriverName: this.driverName,
    })
  }
}
