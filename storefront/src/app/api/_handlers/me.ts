import { deleteMe } from '@/domain/users/delete-me'
import { exportMe } from '@/domain/users/export-me'
import { findMe } from '@/domain/users/find-me'
import { updateMe } from '@/domain/users/update-me'
import { deletionValidator, profileValidator } from '@/domain/users/validators'
import { body } from '@/lib/api-server/input'
import { noContent, ok } from '@/lib/api-server/respond'
import type { CallerHandler } from '@/lib/api-server/callers'

export const showMe: CallerHandler = async (_, { id }) => ok(await findMe(id))

export const changeMe: CallerHandler = async (ctx, { id }) =>
  ok(await updateMe(id, await body(ctx, profileValidator)))

export const removeMe: CallerHandler = async (ctx, { id, signedInAt }) => {
  const { password } = await body(ctx, deletionValidator)
  await deleteMe({ userId: id, password, signedInAt, trace: ctx.trace })
  return noContent()
}

export const showExport: CallerHandler = async (_, { id }) => {
  const response = ok(await exportMe(id))
  response.headers.set('Content-Disposition', 'attachment; filename="marketplace-export.json"')
  return response
}
