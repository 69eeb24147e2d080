import { performance } from 'node:perf_hooks'
import type { ServerResponse } from 'node:http'

export type AccessLine = {
  requestId: string
  method: string
  /** Without its query, which may hold what nobody else should read. */
  path: string
  status: number
  ms: number
  /** The client left before the response had gone out. */
  aborted?: true
}

/** Gives one line to `write` once the response has gone out, or its client has gone. */
export function logAccess(
  response: ServerResponse,
  request: { requestId: string; method: string; path: string },
  write: (line: AccessLine) => void
): void {
  const startedAt = performance.now()
  response.once('close', () => {
    const { requestId, method, path } = request
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    const aborted = response.writableFinished ? {} : { aborted: true as const }
    write({ requestId, method, path, status: response.statusCode, ms, ...aborted })
  })
}
