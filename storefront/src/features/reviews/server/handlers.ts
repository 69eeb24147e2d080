import vine from '@vinejs/vine'
import { rejectionReasons } from '@marketplace/shared/contracts/reviews'
import { apiFetch, problemOf } from '@/lib/api/gateway'
import type { Review } from '@/lib/api/types'
import type { CallerHandler } from '@/lib/http/callers'
import { body, idOf } from '@/lib/http/input'
import { noContent, ok } from '@/lib/http/respond'

const reportValidator = vine.create({ reason: vine.enum(rejectionReasons) })

const vote =
  (method: 'PUT' | 'DELETE'): CallerHandler =>
  async (ctx) => {
    const id = idOf(ctx, 'reviewId')
    const response = await apiFetch<Review>(`/reviews/${id}/vote`, { method, locale: ctx.locale })
    if (!response.ok) throw problemOf(response)
    return ok({ helpfulCount: response.data.helpfulCount })
  }

export const putVote = vote('PUT')
export const deleteVote = vote('DELETE')

export const postReport: CallerHandler = async (ctx) => {
  const id = idOf(ctx, 'reviewId')
  const { reason } = await body(ctx, reportValidator)
  const response = await apiFetch(`/reviews/${id}/report`, {
    method: 'POST',
    body: { reason },
    locale: ctx.locale,
  })
  if (!response.ok) throw problemOf(response)
  return noContent()
}
