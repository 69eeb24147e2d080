import type { HttpContext } from '@adonisjs/core/http'
import type { VineValidator } from '@vinejs/vine'
import type { SchemaTypes, Infer } from '@vinejs/vine/types'
import {
  defaultPerPage,
  maxDepth,
  maxSearchDepth,
  type PageMeta,
} from '@marketplace/shared/contracts/pagination'

/**
 * What a list's address asks for. Null where part of it makes no sense (an old bookmark, a typo): the person
 * is sent to the same list without that part, and told so.
 */
export async function readListQuery<Schema extends SchemaTypes>(
  ctx: HttpContext,
  validator: VineValidator<Schema, any>
): Promise<Infer<VineValidator<Schema, any>> | null> {
  const query = ctx.request.qs()
  const [error, read] = await validator.tryValidate(query)
  const wrong = error
    ? error.messages.map(({ field }: { field: string }) => field.split('.')[0])
    : []
  if (!error && isWithinReach(read as PageFields)) return read
  redirectWithout(ctx, error ? wrong : ['page'])
  return null
}

/** Sends to the last page where the page asked for does not exist any more. True where it did. */
export function leaveMissingPage(ctx: HttpContext, meta: PageMeta): boolean {
  if (meta.page <= Math.max(1, meta.lastPage)) return false
  redirectWithout(ctx, ['page'], { page: String(meta.lastPage) })
  return true
}

type PageFields = { page?: number; perPage?: number; q?: string }

function isWithinReach({ page = 1, perPage = defaultPerPage, q }: PageFields): boolean {
  return page === 1 || page * perPage <= (q ? maxSearchDepth : maxDepth)
}

function redirectWithout(
  { request, response, session }: HttpContext,
  wrong: string[],
  instead: Record<string, string> = {}
) {
  const rest = Object.entries(request.qs()).filter(([name]) => !wrong.includes(name))
  const query = new URLSearchParams({ ...Object.fromEntries(rest), ...instead } as any)
  session.flash('flash', { success: 'flash.addressCorrected' })
  response.redirect(query.size ? `${request.url()}?${query}` : request.url())
}
