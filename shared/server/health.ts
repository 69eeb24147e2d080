import type { HttpRouterService } from '@adonisjs/core/types'
import type { HttpContext } from '@adonisjs/core/http'
import { isDraining } from './draining.ts'
import { ProblemError } from './errors/problem_error.ts'

/**
 * `GET /health/live` (the process answers) and `GET /health/ready` (`check` resolves: its database does).
 * A failing check is 503 `upstream_unavailable`, and so is a process that was told to end.
 */
export function healthRoutes(router: HttpRouterService, check: () => Promise<unknown>) {
  router.get('/health/live', () => ({ data: { status: 'ok' } }))
  router.get('/health/ready', async ({ response }: HttpContext) => {
    response.header('Cache-Control', 'no-store')
    if (isDraining()) throw new ProblemError('upstream_unavailable')
    try {
      await check()
    } catch (cause) {
      throw new ProblemError('upstream_unavailable', { cause })
    }
    return { data: { status: 'ok' } }
  })
}
