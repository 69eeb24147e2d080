import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import type { VineValidator } from '@vinejs/vine'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** The answer as it was agreed. One of another shape is a broken service, not a defect of ours: 502. */
export async function readAnswer<Schema extends SchemaTypes>(
  shape: VineValidator<Schema, any>,
  answer: unknown
): Promise<Infer<VineValidator<Schema, any>>> {
  const [error, value] = await shape.tryValidate(answer)
  if (error) throw new ProblemError('upstream_failed', { cause: error })
  return value
}
