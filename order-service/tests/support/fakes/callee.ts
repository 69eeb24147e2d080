import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tokens } from '#start/tokens'
import { ServiceClient } from '@marketplace/shared/server/service_client'

export type Heard = { method: string; path: string; headers: IncomingMessage['headers']; body: any }

/** Another service as a real server that answers as told; the client is one that calls it. */
export async function aCallee(
  audience: string,
  answer: (heard: Heard, response: ServerResponse) => void
) {
  const heard: Heard[] = []
  const server = createServer(async (request, response) => {
    const text = (await request.toArray()).join('')
    const { method = '', url = '', headers } = request
    const body = text ? JSON.parse(text) : undefined
    heard.push({ method, path: url, headers, body })
    answer(heard.at(-1)!, response)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const client = new ServiceClient<any>({ audience, urls: [url], tokens })
  const close = () => {
    server.closeAllConnections()
    server.close()
  }
  return { client, heard, close }
}

/** Answers with that status and body. */
export function json(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
