import type { HttpContext } from '@adonisjs/core/http'
import type { IdempotentResponse } from '#idempotency/response'

/** Tells the caller that the work was done by an earlier request under the same key. */
export function markReplayed({ response }: HttpContext, { replayed }: IdempotentResponse) {
  if (replayed) response.header('Idempotent-Replayed', 'true')
}

/** Sends the response that is kept under an idempotency key, byte for byte. */
export function sendKeyedResponse(ctx: HttpContext, kept: IdempotentResponse): void {
  markReplayed(ctx, kept)
  ctx.response.status(kept.status).type('json').send(kept.body)
}
