import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { ServiceTokens } from '../service_token.ts'

/** Guards an internal route: only the named apps pass, by their service token. */
export function callersMiddleware(tokens: ServiceTokens) {
  return class CallersMiddleware {
    async handle({ request }: HttpContext, next: NextFn, callers: readonly string[]) {
      await tokens.verify(
        /^Bearer ([^\s]+)$/i.exec(request.header('authorization') ?? '')?.[1],
        callers
      )
      return next()
    }
  }
}
