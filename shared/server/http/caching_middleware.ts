import '@adonisjs/auth/initialize_auth_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

export type CachingOptions = {
  /** What a guest reads may be kept and asked about again with its ETag. */
  publicReads?: boolean
}

/**
 * Says what may be kept of a response: nothing that a person is told, and of a public read only what the
 * server confirms each time, so that a hidden product or a closed store is gone at once.
 */
export default class CachingMiddleware {
  async handle({ auth, response }: HttpContext, next: NextFn, options: CachingOptions = {}) {
    response.header('Cache-Control', 'no-store')
    await next()
    if (!options.publicReads || auth.user || response.getStatus() !== 200) return
    response.header('Cache-Control', 'public, no-cache')
    response.send(response.getBody(), true)
  }
}
