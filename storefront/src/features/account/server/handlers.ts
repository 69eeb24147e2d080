import { deleteMe } from './delete-me.ts'
import { exportMe } from './export-me.ts'
import { findMe } from './find-me.ts'
import { updateMe } from './update-me.ts'
import { deletionValidator, profileValidator } from './validators.ts'
import { body } from '../../../lib/http/input.ts'
import { noContent, ok } from '../../../lib/http/respond.ts'
import type { CallerHandler } from '../../../lib/http/callers.ts'

export const showMe: CallerHandler = async (_, { id }) => ok(await findMe(id))

export const changeMe: CallerHandler = async (ctx, { id }) =>
  ok(await updateMe(id, await body(ctx, profileValidator)))

export const removeMe: CallerHandler = async (ctx, { id, signedInAt }) => {
  const { password } = await body(ctx, deletionValidator)
  await deleteMe({ userId: id, password, signedInAt, trace: ctx.trace })
  return noContent()
}

export const showExport: CallerHandler = async ({ trace }, { id }) => {
  const response = ok(await exportMe(id, trace))
  response.headers.set('Content-Disposition', 'attachment; filename="marketplace-export.json"')
  return response
}
