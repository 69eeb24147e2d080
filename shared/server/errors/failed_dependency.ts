import type { ProblemCode } from '../../contracts/problem.ts'
import { ProblemError } from './problem_error.ts'

/** Names the app that failed. The gateway takes it off, and does not hold the failure against who reports it. */
export const failedDependencyHeader = 'X-Failed-Dependency'

/** The problem of an app that another one failed. Takes that one's folder name, or `files`. */
export function failedDependency(app: string, code: ProblemCode, cause?: unknown): ProblemError {
  return new ProblemError(code, { headers: { [failedDependencyHeader]: app }, cause })
}
