import { deleteMe } from './delete-me'
import { exportMe } from './export-me'
import { findMe } from './find-me'
import { updateMe } from './update-me'
import { deletionValidator, profileValidator } from './validators'
import { body } from '@/lib/http/input'
import { noContent, ok } from '@/lib/http/respond'
import type { CallerHandler } from '@/lib/http/callers'

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
