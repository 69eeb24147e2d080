import logger from '@adonisjs/core/services/logger'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type {} from '@adonisjs/auth/initialize_auth_middleware'
import type { Principal } from '../../contracts/principal.ts'
import { negotiateLocale, type Locale } from '../../contracts/locale.ts'
import { logAccess, type AccessLine } from '../edge/access_log.ts'
import { withTrace } from './current_trace.ts'
import { requestIdFrom, traceparentFrom, type Trace } from './trace.ts'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Passed on with every call to another service and stored with every event. */
    trace: Trace
    /** The app that asks for an internal route. */
    caller?: string
    /** The language of messages: `Accept-Language`, in panels the person's choice. */
    locale: Locale
  }
}

/**
 * First of all middleware: gives the request its id and language, the answer its `X-Request-Id`, and the log its
 * line.
 */
export default class TraceMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    ctx.trace = {
      requestId: requestIdFrom(request.header('x-request-id')),
      traceparent: traceparentFrom(request.header('traceparent')),
    }
    ctx.locale = negotiateLocale(request.header('accept-language'))
    response.header('X-Request-Id', ctx.trace.requestId)
    logRequest(ctx)
    return withTrace(ctx.trace, next)
  }
}

function logRequest(ctx: HttpContext) {
  const { request, response, trace } = ctx
  const facts = () => ({ route: ctx.route?.pattern, userId: userIdOf(ctx), caller: ctx.caller })
  const write = logger.isLevelEnabled('info')
    ? (line: AccessLine) => logger.info(line, 'request')
    : null
  logAccess(request.request, response.response, trace.requestId, facts, write)
}

/** Routes that ask for nobody have no `auth`. */
function userIdOf({ auth }: { auth?: HttpContext['auth'] }): string | undefined {
  return auth?.isAuthenticated ? (auth.user as Principal | undefined)?.id : undefined
}
