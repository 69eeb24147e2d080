import type { HttpContext } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { Infer, SchemaTypes } from '@vinejs/vine/types'
import { maxDepth, maxSearchDepth, type PageInput } from '@marketplace/shared/contracts/pagination'

/**
 * The query of a panel's list. A bookmark never breaks: values that no longer exist are dropped, and the
 * browser is sent to what is left. Null where it was.
 */
export async function validQuery<Schema extends SchemaTypes>(
  ctx: HttpContext,
  validator: VineValidator<Schema, any>
): Promise<Infer<Schema> | null> {
  const query = ctx.request.qs()
  try {
    return await ctx.request.validateUsing(validator, { data: query })
  } catch (error) {
    const wrong = fieldsOf(error).filter((field) => field in query)
    if (!wrong.length) throw error
    sendToQuery(ctx, Object.fromEntries(wrong.map((field) => [field, undefined])))
    return null
  }
}

/** The page asked for. Null where it is deeper than a list goes: then the browser is sent to the first. */
export function validPage(ctx: HttpContext, { page = 1, q }: Asked): PageInput | null {
  const deepest = q ? maxSearchDepth : maxDepth
  if (page * perPage <= deepest) return { page, perPage }
  sendToQuery(ctx, { page: undefined })
  return null
}

/** Sends the browser to the last page of a list that has become shorter. False where the page is there. */
export function sendToLastPage(ctx: HttpContext, { page, lastPage }: Paged): boolean {
  if (page <= lastPage) return false
  sendToQuery(ctx, { page: lastPage > 1 ? String(lastPage) : undefined })
  return true
}

const perPage = 50

type Asked = { page?: number; q?: string | null }
type Paged = { page: number; lastPage: number }

function sendToQuery({ request, response, session }: HttpContext, changes: object) {
  const query = Object.entries({ ...request.qs(), ...changes })
  const kept = query.filter(([, value]) => typeof value === 'string')
  const search = new URLSearchParams(kept as [string, string][]).toString()
  session.reflash()
  session.flash('flash', { success: 'catalog.flash.linkCorrected' })
  response.redirect().toPath(search ? `${request.url()}?${search}` : request.url())
}

function fieldsOf(error: unknown): string[] {
  const { code, messages = [] } = error as { code?: string; messages?: { field: string }[] }
  if (code !== 'E_VALIDATION_ERROR') return []
  return messages.map(({ field }) => field.split('.')[0]!)
}
