import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

/**
 * Nothing a person is told is kept anywhere. What a guest reads may be kept and asked about again with its
 * ETag, so that a closed store is gone at once.
 */
export default class CachingMiddleware {
  async handle(
    { auth, response }: HttpContext,
    next: NextFn,
    { publicReads = false }: { publicReads?: boolean } = {}
  ) {
    response.header('Cache-Control', 'no-store')
    await next()
    if (!publicReads || auth.user || response.getStatus() !== 200) return
    response.header('Cache-Control', 'public, no-cache')
    response.send(response.getBody(), true)
  }
}
