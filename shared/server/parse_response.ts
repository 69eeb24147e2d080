import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { VineValidator } from '@vinejs/vine'
import { ProblemError } from './errors/problem_error.ts'

/**
 * What the caller needs of another service's answer. That its document agrees is for the compiler; that it
 * keeps its word is looked at here: an answer of another shape is a broken service, not a defect of ours.
 * Throws `upstream_failed` (502).
 */
export async function parseResponse<Schema extends SchemaTypes>(
  shape: VineValidator<Schema, any>,
  answer: NoInfer<Infer<VineValidator<Schema, any>>>
): Promise<Infer<VineValidator<Schema, any>>> {
  const [error, value] = await shape.tryValidate(answer)
  if (error) throw new ProblemError('upstream_failed', { cause: error })
  return value
}
