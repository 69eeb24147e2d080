import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import { negotiateLocale, type Locale } from '../../contracts/locale.ts'
import { requestIdFrom, traceparentFrom, type Trace } from './trace.ts'

declare module '@adonisjs/core/http' {
  interface HttpContext {
    /** Passed on with every call to another service and stored with every event. */
    trace: Trace
    /** The language of messages: `Accept-Language`, in panels the person's choice. */
    locale: Locale
  }
}

/** First of all middleware: gives the request its id and language, and the answer its `X-Request-Id`. */
export default class TraceMiddleware {
  handle(ctx: HttpContext, next: NextFn) {
    const { request, response } = ctx
    ctx.trace = {
      requestId: requestIdFrom(request.header('x-request-id')),
      traceparent: traceparentFrom(request.header('traceparent')),
    }
    ctx.locale = negotiateLocale(request.header('accept-language'))
    response.header('X-Request-Id', ctx.trace.requestId)
    return next()
  }
}
