import type { HttpRouterService } from '@adonisjs/core/types'
import { buildDocument, type Audience, type DocumentOptions } from './document.ts'

/**
 * `GET /openapi.json` tells of the operations for everyone, `GET /openapi.internal.json` of those for other
 * services. Each is made at the first request and kept.
 */
export function openApiRoutes(router: HttpRouterService, options: DocumentOptions) {
  function serve(path: string, audience: Audience) {
    let document: Promise<unknown> | undefined
    router.get(path, () => {
      const routes = Object.values(router.toJSON()).flat() as any
      document ??= buildDocument(routes, { ...options, audience })
      return document
    })
  }
  serve('/openapi.json', 'public')
  serve('/openapi.internal.json', 'internal')
}
