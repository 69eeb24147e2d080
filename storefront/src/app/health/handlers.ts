import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { pool } from '../../lib/db/database.ts'
import { ok } from '../../lib/http/respond.ts'
import type { Handler } from '../../lib/http/handle.ts'
import { isDraining } from '../../lib/process/draining.ts'

export const showLive: Handler = () => ok({ status: 'ok' })

/** Ready while the database answers and nobody has asked the server to stop. */
export const showReady: Handler = async () => {
  if (isDraining()) throw new ProblemError('upstream_unavailable')
  try {
    await pool().query('select 1')
  } catch (cause) {
    throw new ProblemError('upstream_unavailable', { cause })
  }
  return ok({ status: 'ok' })
}
