import { negotiateLocale, type Locale } from '@marketplace/shared/contracts/locale'
import { requestIdFrom, traceparentFrom, type Trace } from '@marketplace/shared/server/http/trace'

/** What a handler knows of its request. */
export type ApiContext = {
  request: Request
  params: Record<string, string>
  query: URLSearchParams
  locale: Locale
  trace: Trace
}

export function contextOf(request: Request, params: Record<string, string>): ApiContext {
  const { headers } = request
  return {
    request,
    params,
    query: new URL(request.url).searchParams,
    locale: negotiateLocale(headers.get('accept-language')),
    trace: {
      requestId: requestIdFrom(headers.get('x-request-id') ?? undefined),
      traceparent: traceparentFrom(headers.get('traceparent') ?? undefined),
    },
  }
}
