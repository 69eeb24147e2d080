import { createServer } from 'node:http'

/** A response of which every request gets the same bytes. */
export interface Bytes {
  headers: Record<string, string>
  body: string
}

/** The least that a Node server does for a response. A process of its own; it is told what to send, and tells its port. */
process.once('message', ({ headers, body }: Bytes) => {
  const bytes = Buffer.from(body)
  const all = { ...headers, 'content-length': bytes.length }
  const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => {
    response.writeHead(200, all).end(bytes)
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
})
