import type { OutgoingHttpHeaders, RequestListener } from 'node:http'
import { startGateway, type Options } from './gateway.js'
import { startUpstream, type Cleanup } from './upstream.js'

export const PUBLIC = 'public, max-age=0, s-maxage=1'

/** Answers as a service does whose response every guest may be given. */
export function sayPublicly(text: string, headers: OutgoingHttpHeaders = {}, status = 200) {
  const all = {
    'cache-control': PUBLIC,
    'etag': '"one"',
    'content-length': text.length,
    ...headers,
  }
  const listener: RequestListener = (request, response) => {
    request.resume()
    response.writeHead(status, all).end(request.method === 'HEAD' ? undefined : text)
  }
  return listener
}

/** A gateway before one catalog-service; what it keeps lasts as long as the test unless told. */
export async function startCached(
  context: Cleanup,
  listener: RequestListener = sayPublicly('first'),
  options: Options = {}
) {
  const catalog = await startUpstream(context, listener)
  const gateway = await startGateway(context, {
    cache: { ttl: 60_000 },
    ...options,
    services: { 'catalog-service': [catalog.url], ...options.services },
  })
  return { catalog, ...gateway }
}

/** A promise and what ends it, for a service that is to wait. */
export function aHold() {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { until: promise, release: () => resolve() }
}
