import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { collectProcessMetrics, registry } from './registry.ts'
import { scrape } from './sources.ts'

/**
 * Serves `GET /metrics` on a port of its own, which nobody but Prometheus is to reach. It does not hold up the end
 * of the process.
 */
export async function serveMetrics(options: { host: string; port: number }): Promise<Server> {
  collectProcessMetrics()
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' || request.url?.split('?', 1)[0] !== '/metrics') {
      return response.writeHead(404).end()
    }
    const text = await scrape()
    response.writeHead(200, { 'Content-Type': registry.contentType }).end(text)
  })
  server.listen(options.port, options.host)
  await once(server, 'listening')
  return server.unref()
}
