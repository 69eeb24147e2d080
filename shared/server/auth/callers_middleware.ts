import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type {} from '../http/trace_middleware.ts'
import type { ServiceTokens } from '../service_token.ts'

/** Guards an internal route: only the named apps pass, by their service token. */
export function callersMiddleware(tokens: ServiceTokens) {
  return class CallersMiddleware {
    async handle(ctx: HttpContext, next: NextFn, callers: readonly string[]) {
      const header = ctx.request.header('authorization') ?? ''
      ctx.caller = await tokens.verify(/^Bearer ([^\s]+)$/i.exec(header)?.[1], callers)
      return next()
    }
  }
}
