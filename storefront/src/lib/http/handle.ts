import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { contextOf, type ApiContext } from './context.ts'
import { problemResponse } from './respond.ts'
import { noteResponse } from './response-context.ts'

export const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

export type Handler = (ctx: ApiContext) => Promise<Response> | Response
export type Handlers = Partial<Record<Method, Handler>>

/**
 * Answers a request to a path that has these methods, the ones that it lacks as 405 with `Allow`. Answers carry
 * `X-Request-Id` and are never cached; failures are problem+json.
 */
export async function handle(
  handlers: Handlers,
  request: Request,
  params: Record<string, string>
): Promise<Response> {
  noteResponse({ actionBegan: true })
  const ctx = contextOf(request, params)
  const response = await answer(handlerOf(handlers, request.method), ctx)
  response.headers.set('X-Request-Id', ctx.trace.requestId)
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
  return response
}

/** Every method of a path that does not exist. */
export const nowhere: Handlers = Object.fromEntries(
  methods.map((method) => [
    method,
    () => {
      throw new ProblemError('not_found')
    },
  ])
)

function handlerOf(handlers: Handlers, method: string): Handler {
  const known = handlers[method === 'HEAD' ? 'GET' : (method as Method)]
  if (known) return known
  const Allow = allowed(handlers).join(', ')
  if (method === 'OPTIONS') return () => new Response(null, { status: 204, headers: { Allow } })
  return () => {
    throw new ProblemError('method_not_allowed', { headers: { Allow } })
  }
}

function allowed(handlers: Handlers): string[] {
  const own: string[] = methods.filter((method) => handlers[method])
  if (handlers.GET) own.splice(1, 0, 'HEAD')
  return own
}

async function answer(handler: Handler, ctx: ApiContext) {
  try {
    return await handler(ctx)
  } catch (error) {
    return problemResponse(error, ctx)
  }
}
