import { pageInput } from '@marketplace/shared/server/http/validation'
import { changeRights } from './change-rights'
import { listUsers } from './list-users'
import { rightsValidator, usersQueryValidator } from './validators'
import { body, idOf, query } from '@/lib/http/input'
import { list, ok } from '@/lib/http/respond'
import type { CallerHandler } from '@/lib/http/callers'

export const showUsers: CallerHandler = async (ctx) => {
  const input = await query(ctx, usersQueryValidator)
  const page = pageInput(input, ctx.locale)
  return list(await listUsers({ ...page, q: input.q }), page)
}

export const changeUser: CallerHandler = async (ctx, caller) => {
  const id = idOf(ctx)
  return ok(await changeRights(caller.id, id, await body(ctx, rightsValidator)))
}
