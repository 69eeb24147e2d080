import { pageInput } from '@marketplace/shared/server/http/validation'
import { changeRights } from './change-rights.ts'
import { listUsers } from './list-users.ts'
import { rightsValidator, usersQueryValidator } from './validators.ts'
import { body, idOf, query } from '../../../lib/http/input.ts'
import { list, ok } from '../../../lib/http/respond.ts'
import type { CallerHandler } from '../../../lib/http/callers.ts'

export const showUsers: CallerHandler = async (ctx) => {
  const input = await query(ctx, usersQueryValidator)
  const page = pageInput(input, ctx.locale)
  return list(await listUsers({ ...page, q: input.q }), page)
}

export const changeUser: CallerHandler = async (ctx, caller) => {
  const id = idOf(ctx)
  return ok(await changeRights(caller.id, id, await body(ctx, rightsValidator)))
}
