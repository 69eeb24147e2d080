import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { findApiRoute } from '../src/app/find-api-route.ts'
import { handle } from '../src/lib/http/handle.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Answers the API itself, and leaves everything else to `next`. */
export function api(next: Next, storefrontUrl: string): Next {
  return async (request, response) => {
    const found = findApiRoute(request.url?.split('?', 1)[0] ?? '')
    if (!found) return next(request, response)
    const { route, params } = found
    await send(response, await handle(route.handlers, toRequest(request, storefrontUrl), params))
  }
}

function toRequest(request: IncomingMessage, origin: string): Request {
  const { method = 'GET', url } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    for (const each of [value ?? []].flat()) headers.append(name, each)
  }
  const hasBody = !['GET', 'HEAD', 'OPTIONS'].includes(method)
  const body = hasBody ? { body: Readable.toWeb(request), duplex: 'half' } : {}
  return new Request(origin + url, { method, headers, ...body } as RequestInit)
}

async function send(response: ServerResponse, answer: Response) {
  response.statusCode = answer.status
  response.setHeaders(answer.headers)
  response.end(answer.body ? Buffer.from(await answer.arrayBuffer()) : undefined)
}
