import { createServer } from 'node:http'
import pg from 'pg'
import type { Statement } from './statements.ts'

const names = new Map<string, string>()

/** Planned once, as those of the services. */
function nameOf(text: string): string {
  if (!names.has(text)) names.set(text, `s${names.size}`)
  return names.get(text)!
}

/**
 * The least that a Node server does for the same answer: bare `node:http` and `pg`, the statements that the service
 * sent, their rows as JSON. A process of its own; it is told its statements, and tells its port.
 */
process.once('message', ({ url, cases }: { url: string; cases: Record<string, Statement[]> }) => {
  const pool = new pg.Pool({ connectionString: url, max: 10 })
  const server = createServer(async (request, response) => {
    const statements = cases[decodeURIComponent(request.url!.slice(1))]
    if (!statements) return response.writeHead(404).end()
    const results = await Promise.all(
      statements.map(({ text, values }) => pool.query({ name: nameOf(text), text, values }))
    )
    const body = JSON.stringify(results.map(({ rows }) => rows))
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(body)
  })
  server.listen(0, '127.0.0.1', () => process.send!((server.address() as { port: number }).port))
})
