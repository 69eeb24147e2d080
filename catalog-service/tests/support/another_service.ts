import { createServer, type IncomingHttpHeaders } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { tokens } from '#start/tokens'
import { ServiceClient } from '@marketplace/shared/server/service_client'

export type Asked = { method: string; url: string; headers: IncomingHttpHeaders; body: unknown }

/** A server that stands in for another app, and the client that calls it as this one does. */
export async function anotherService(
  audience: string,
  answer: (asked: Asked) => [status: number, body: object]
) {
  const requests: Asked[] = []
  const server = createServer(async (request, response) => {
    const { method = '', url = '', headers } = request
    const body = method === 'GET' ? null : await json(request)
    const asked = { method, url, headers, body }
    requests.push(asked)
    const [status, content] = answer(asked)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(JSON.stringify(content))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const urls = [`http://127.0.0.1:${port}`]
  return {
    requests,
    client: new ServiceClient<any>({ audience, urls, tokens }),
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
