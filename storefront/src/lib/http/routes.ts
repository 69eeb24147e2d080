import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { noteResponse } from './response-context.ts'
import { contextOf, type ApiContext } from './context.ts'
import { problemResponse } from './respond.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
type Method = (typeof methods)[number]

export type Handler = (ctx: ApiContext) => Promise<Response> | Response
type NextHandler = (request: Request, route: { params: Promise<any> }) => Promise<Response>

/**
 * The exports of a `route.ts`: every method of the path, the ones it lacks as 405 with `Allow`. Answers
 * carry `X-Request-Id` and are never cached; failures are problem+json.
 */
export function routes(handlers: Partial<Record<Method, Handler>>) {
  const allowed = methods.filter((method) => handlers[method])
  if (handlers.GET) allowed.splice(1, 0, 'HEAD' as never)
  const refuse: Handler = () => {
    throw new ProblemError('method_not_allowed', { headers: { Allow: allowed.join(', ') } })
  }
  const of = (method: Method) => run(handlers[method] ?? refuse)
  return {
    GET: of('GET'),
    HEAD: handlers.GET ? of('GET') : run(refuse),
    POST: of('POST'),
    PUT: of('PUT'),
    PATCH: of('PATCH'),
    DELETE: of('DELETE'),
    OPTIONS: run(() => new Response(null, { status: 204, headers: { Allow: allowed.join(', ') } })),
  }
}

/** Every method of a path that does not exist. */
export const nowhere = () => {
  const missing: Handler = () => {
    throw new ProblemError('not_found')
  }
  return routes({ GET: missing, POST: missing, PUT: missing, PATCH: missing, DELETE: missing })
}

function run(handler: Handler): NextHandler {
  return async (request, route) => {
    noteResponse({ actionBegan: true })
    const ctx = await contextOf(request, route.params)
    const response = await answer(handler, ctx)
    response.headers.set('X-Request-Id', ctx.trace.requestId)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
    return response
  }
}

async function answer(handler: Handler, ctx: ApiContext) {
  try {
    return await handler(ctx)
  } catch (error) {
    return problemResponse(error, ctx)
  }
}
