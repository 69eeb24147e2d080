import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'

export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
  /** The body read as JSON. */
  json: () => any
}

export interface Message {
  method?: string
  headers?: OutgoingHttpHeaders
  body?: string | Buffer
}

/** Sends a request as it is: no path is tidied, no header forbidden, no redirect followed. */
export function send(base: string, path: string, message: Message = {}): Promise<Answer> {
  const { hostname, port } = new URL(base)
  const { method = 'GET', headers, body } = message
  return new Promise((resolve, reject) => {
    const outgoing = request({ hostname, port, path, method, headers, agent: false })
    outgoing.on('error', reject).on('response', async (response) => {
      const content = await text(response)
      resolve({
        status: response.statusCode!,
        headers: response.headers,
        text: content,
        json: () => JSON.parse(content),
      })
    })
    outgoing.end(body)
  })
}

/** Sends bytes and gives all that comes back until the connection ends. */
export function sendRaw(base: string, bytes: string): Promise<string> {
  const { hostname, port } = new URL(base)
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.write(bytes, 'latin1'))
    let answer = ''
    socket.setEncoding('latin1').on('data', (piece) => (answer += piece))
    socket.on('error', reject).on('close', () => resolve(answer))
  })
}

/** Waits until the condition holds; the test's own timeout ends a wait in vain. */
export async function until(condition: () => boolean | Promise<boolean>) {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 5))
}
