import { ServiceError } from '../service_client.ts'
import { ProblemError } from './problem_error.ts'

/** The request itself is wrong: it will be refused however often it is sent. */
const wrongRequest = [400, 404, 405, 413, 415, 422]

/** A conflict may end by itself, when another job has done its part; after these tries it will not. */
const maxConflicts = 20

/**
 * Whether trying again can't mend what was thrown at the try of that number. What an operator mends (a secret,
 * a limit, another app) is no final refusal: such work goes on once it is mended.
 */
export function isFinalRefusal(error: unknown, tries: number): boolean {
  const status = statusOf(error)
  return wrongRequest.includes(status) || (status === 409 && tries >= maxConflicts)
}

function statusOf(error: unknown): number {
  if (error instanceof ServiceError) return error.problem.status
  return error instanceof ProblemError ? error.status : 0
}

/** One line that tells an operator why: the callee's own words where there are some. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof ServiceError))
    return error instanceof Error ? error.message : String(error)
  const { detail } = error.problem
  return detail ? `${error.message}: ${detail}` : error.message
}
