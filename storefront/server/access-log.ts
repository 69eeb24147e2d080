import type { IncomingMessage, ServerResponse } from 'node:http'

/** One JSON line a request, once it is answered. Files of the build are not told of; queries never are. */
export function accessLog(request: IncomingMessage, response: ServerResponse, requestId: string) {
  const path = request.url?.split('?', 1)[0] ?? ''
  if (path.startsWith('/_next/')) return
  const began = performance.now()
  response.once('close', () => {
    const line = {
      level: 'info',
      time: new Date().toISOString(),
      requestId,
      method: request.method,
      path,
      status: response.writableFinished ? response.statusCode : 'aborted',
      ms: Math.round(performance.now() - began),
    }
    process.stdout.write(`${JSON.stringify(line)}\n`)
  })
}
