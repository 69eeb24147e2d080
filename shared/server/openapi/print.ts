import type { HttpRouterService } from '@adonisjs/core/types'
import { buildDocument, type DocumentOptions } from './document.ts'

/** Writes a service's document to standard output, as `npm run openapi` reads it. */
export async function printDocument(
  router: HttpRouterService,
  options: DocumentOptions
): Promise<void> {
  router.commit()
  const document = await buildDocument(Object.values(router.toJSON()).flat() as any, options)
  await new Promise((resolve) => process.stdout.write(JSON.stringify(document), resolve))
}
