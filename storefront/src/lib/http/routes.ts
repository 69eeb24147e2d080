import { connection } from 'next/server'
import { handle, methods, type Handlers } from './handle.ts'

type Answer = (request: Request, params: Record<string, string>) => Promise<Response>
type NextHandler = (request: Request, route: { params: Promise<any> }) => Promise<Response>

const exported = [...methods, 'HEAD', 'OPTIONS'] as const

/** The exports of a `route.ts` with these methods. */
export function routes(handlers: Handlers) {
  return routesOf((request, params) => handle(handlers, request, params))
}

/** The exports of a `route.ts`, whose every method is answered so. */
export function routesOf(answer: Answer) {
  const run: NextHandler = async (request, { params }) => {
    await connection()
    return answer(request, await params)
  }
  return Object.fromEntries(exported.map((method) => [method, run])) as Record<
    (typeof exported)[number],
    NextHandler
  >
}
