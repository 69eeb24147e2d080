import { knownMethods } from '@marketplace/shared/server/edge/well_formed'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Route } from './route.js'

/** Throws a 405 that names the methods which are taken there. */
export function assertMethod(method: string, route: Route | undefined) {
  const allowed = route?.methods ?? knownMethods
  if (allowed.includes(method)) return
  throw new ProblemError('method_not_allowed', { headers: { allow: allowed.join(', ') } })
}
