import { connection } from 'next/server'
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

export async function contextOf(
  request: Request,
  params: Promise<Record<string, string>>
): Promise<ApiContext> {
  await connection()
  const { headers } = request
  return {
    request,
    params: await params,
    query: new URL(request.url).searchParams,
    locale: negotiateLocale(headers.get('accept-language')),
    trace: {
      requestId: requestIdFrom(headers.get('x-request-id') ?? undefined),
      traceparent: traceparentFrom(headers.get('traceparent') ?? undefined),
    },
  }
}
