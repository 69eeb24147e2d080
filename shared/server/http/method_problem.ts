import type { HttpContext } from '@adonisjs/core/http'
import router from '@adonisjs/core/services/router'
import { ProblemError } from '../errors/problem_error.ts'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']

/** A path that no route has: 404, or 405 with `Allow` where it is known under another method. */
export function methodProblem({ request }: HttpContext): ProblemError {
  const allowed = methods.filter((method) => router.match(request.url(), method, false))
  if (!allowed.length) return new ProblemError('not_found')
  return new ProblemError('method_not_allowed', { headers: { Allow: allowed.join(', ') } })
}
