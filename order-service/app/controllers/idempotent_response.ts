import type { HttpContext } from '@adonisjs/core/http'
import type { Answer } from '#actions/idempotency/answer'

/** Tells the caller that the work was done by an earlier request under the same key. */
export function markReplayed({ response }: HttpContext, { replayed }: Answer) {
  if (replayed) response.header('Idempotent-Replayed', 'true')
}
