import type { HttpRouterService } from '@adonisjs/core/types'
import { buildDocument, type DocumentOptions } from './document.ts'

/** `GET /openapi.json`: the service's own document, made at the first request and kept. */
export function openApiRoute(router: HttpRouterService, options: DocumentOptions) {
  let document: Promise<unknown> | undefined
  router.get('/openapi.json', () => {
    document ??= buildDocument(Object.values(router.toJSON()).flat() as any, options)
    return document
  })
}
