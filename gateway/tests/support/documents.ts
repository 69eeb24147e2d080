import type { RequestListener } from 'node:http'
import { documentOf } from '@marketplace/shared/server/openapi/document'

/** Answers for its document as a service whose API lies below `/api/v1/<thing>`, and 503 for everything else. */
export function serveDocument(thing: string): RequestListener {
  const routes = [
    {
      pattern: `/api/v1/${thing}`,
      methods: ['GET'],
      docs: { operationId: `list-${thing}`, summary: thing },
    },
  ]
  const document = documentOf(routes, { title: thing, audience: 'public' })
  return (request, response) => {
    if (request.url !== '/openapi.json') return response.writeHead(503).end()
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(document))
  }
}
