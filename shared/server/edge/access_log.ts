import { performance } from 'node:perf_hooks'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { countRequest } from '../metrics/requests.ts'

/** What only the app knows of a request, once it has been responded to. */
export type AccessFacts = {
  /** As the app declares it: never the path itself, which has ids and slugs in it. */
  route: string | undefined
  userId?: string
  /** The app that asked, by its service token. */
  caller?: string
  /** The service that the request was sent on to, and which of its instances. */
  service?: string
  upstream?: string
}

export type AccessLine = Omit<AccessFacts, 'route'> & {
  requestId: string
  method: string
  route: string
  status: number
  ms: number
  /** What the connection took for the response, its headers included. */
  bytes: number
  /** The client left before the response had gone out. */
  aborted?: true
}

/** The route of a request that leads nowhere, or to a file. */
export const noRoute = 'none'

/**
 * Counts a request once its response has gone out, or its client has gone, and gives one line to `write`: it says
 * nothing of the person but their id. Questions for an app's health are left out of both.
 */
export function logAccess(
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
  facts: () => AccessFacts,
  write: ((line: AccessLine) => void) | null
): void {
  if (request.url?.startsWith('/health/')) return
  const startedAt = performance.now()
  const { socket } = request
  const bytesBefore = socket.bytesWritten
  response.once('close', () => {
    const { route = noRoute, ...known } = facts()
    const { method = '' } = request
    const status = response.statusCode
    const ms = Math.round((performance.now() - startedAt) * 10) / 10
    countRequest(method, route, status, ms)
    write?.({
      requestId,
      method,
      route,
      status,
      ms,
      bytes: (socket.bytesWritten ?? bytesBefore) - bytesBefore,
      ...known,
      ...(response.writableFinished ? {} : { aborted: true as const }),
    })
  })
}
