import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { ok } from '@/lib/http/respond'
import { routes, type Handler } from '@/lib/http/routes'
import { pool } from '@/lib/db/database'
import { isDraining } from '@/lib/process/draining'

/** Ready while the database answers and nobody has asked the server to stop. */
const ready: Handler = async () => {
  if (isDraining()) throw new ProblemError('upstream_unavailable')
  try {
    await pool().query('select 1')
  } catch (cause) {
    throw new ProblemError('upstream_unavailable', { cause })
  }
  return ok({ status: 'ok' })
}

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = routes({ GET: ready })
