import type { HttpRouterService } from '@adonisjs/core/types'
import { buildDocument, type DocumentOptions } from './document.ts'

/**
 * Writes a service's documents to standard output, as `npm run openapi` reads them: all its operations, and
 * those for everyone.
 */
export async function printDocument(
  router: HttpRouterService,
  options: DocumentOptions
): Promise<void> {
  router.commit()
  const routes = Object.values(router.toJSON()).flat() as any
  const all = await buildDocument(routes, options)
  const forEveryone = await buildDocument(routes, { ...options, audience: 'public' })
  const text = JSON.stringify({ all, public: forEveryone })
  await new Promise((resolve) => process.stdout.write(text, resolve))
}
