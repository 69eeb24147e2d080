import { readJson } from '@/lib/http/json-body'
import { problemResponse } from '@/lib/http/respond'
import type { Handler } from '@/lib/http/handle'
import { routes } from '@/lib/http/routes'
import { withFailures } from '@/lib/auth/failures'
import { handleAuth } from '@/lib/auth/handle-auth'

/** better-auth in its own shapes; what our own doors refuse, and what it cannot answer for, is told as ours. */
const handle: Handler = async (ctx) => {
  const body = ctx.request.method === 'GET' ? null : await readJson(ctx.request)
  const [response, failure] = await withFailures(() => handleAuth(again(ctx.request, body), body))
  return response.status >= 500 ? problemResponse(failure, ctx) : response
}

/** The request with its body unread. */
function again({ url, method, headers }: Request, body: unknown): Request {
  if (body === null) return new Request(url, { method, headers })
  const own = new Headers(headers)
  own.set('content-type', 'application/json')
  for (const name of ['content-length', 'content-encoding']) own.delete(name)
  return new Request(url, { method, headers: own, body: JSON.stringify(body) })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle,
  POST: handle,
  PUT: handle,
  PATCH: handle,
  DELETE: handle,
})
