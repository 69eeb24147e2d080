import { problemResponse } from '@/lib/api-server/respond'
import { routes, type Handler } from '@/lib/api-server/routes'
import { auth } from '@/lib/auth/auth'
import { withFailures } from '@/lib/auth/failures'

/** better-auth in its own shapes; only what it cannot answer for (its database is away) is told as ours. */
const handle: Handler = async (ctx) => {
  const [response, failure] = await withFailures(() => auth().handler(ctx.request))
  if (response.status >= 500) return problemResponse(failure, ctx)
  const retryAfter = response.headers.get('X-Retry-After')
  if (retryAfter) response.headers.set('Retry-After', retryAfter)
  return response
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: handle,
  POST: handle,
})
