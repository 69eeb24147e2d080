import { once } from 'node:events'
import { createServer, type RequestListener, type ServerOptions } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { TestContext } from '@japa/runner/core'
import { answerBadRequest } from '../../../server/edge/bad_request.ts'
import { edgeServerOptions } from '../../../server/edge/server_options.ts'

/** A server as strangers reach ours, with that listener behind its door. Ends with the test. */
export async function startDoor(
  { cleanup }: Pick<TestContext, 'cleanup'>,
  listener: RequestListener,
  options: ServerOptions = {}
) {
  const server = createServer({ ...edgeServerOptions, ...options }, listener)
  server.on('clientError', answerBadRequest)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanup(async () => {
    server.closeAllConnections()
    if (server.listening) await new Promise((resolve) => server.close(resolve))
  })
  return { server, port: (server.address() as AddressInfo).port }
}

/** Sends bytes and gives all that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'))
    let response = ''
    socket.setEncoding('latin1').on('data', (piece) => (response += piece))
    socket.on('error', reject).on('close', () => resolve(response))
  })
}
