import '@adonisjs/auth/initialize_auth_middleware'
import { Bouncer } from '@adonisjs/bouncer'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Principal } from '../../contracts/principal.ts'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    bouncer: Bouncer<Principal>
  }
}

/**
 * Finds out who is calling, where they say so, and gives the handler its bouncer. A bad token fails the
 * request, also on public routes; whatever is sent to somebody who is signed in is kept by no cache. Runs after
 * `initialize_auth_middleware`.
 */
export default class IdentifyMiddleware {
  async handle(ctx: HttpContext, next: NextFn) {
    await ctx.auth.check()
    const principal = () => (ctx.auth.user as Principal | undefined) ?? null
    ctx.bouncer = new Bouncer<Principal>(principal).setContainerResolver(ctx.containerResolver)
    await next()
    if (ctx.auth.isAuthenticated) ctx.response.header('Cache-Control', 'no-store')
  }
}
