import { createServer } from 'node:http'

/** A service that answers everything with two kilobytes and does nothing else. Its address is told to the parent. */
const body = Buffer.from(JSON.stringify({ data: 'x'.repeat(2048 - '{"data":""}'.length) }))
const headers = { 'content-type': 'application/json', 'content-length': body.length }

const server = createServer({ keepAliveTimeout: 60_000 }, (_, response) => {
  response.writeHead(200, headers).end(body)
})
server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
