import { ProblemError } from '../errors/problem_error.ts'

/** The last route of a panel: a path that nothing answers is an error page inside the navigation. */
export function unknownPath(): never {
  throw new ProblemError('not_found')
}
