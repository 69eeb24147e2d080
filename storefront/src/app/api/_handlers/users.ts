import { pageInput } from '@marketplace/shared/server/http/validation'
import { changeRights } from '@/domain/users/change-rights'
import { listUsers } from '@/domain/users/list-users'
import { rightsValidator, usersQueryValidator } from '@/domain/users/validators'
import { body, idOf, query } from '@/lib/api-server/input'
import { list, ok } from '@/lib/api-server/respond'
import type { CallerHandler } from '@/lib/api-server/callers'

export const showUsers: CallerHandler = async (ctx) => {
  const input = await query(ctx, usersQueryValidator)
  const page = pageInput(input, ctx.locale)
  return list(await listUsers({ ...page, q: input.q }), page)
}

export const changeUser: CallerHandler = async (ctx, caller) => {
  const id = idOf(ctx)
  return ok(await changeRights(caller.id, id, await body(ctx, rightsValidator)))
}
