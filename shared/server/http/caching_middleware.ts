import '@adonisjs/auth/initialize_auth_middleware'
import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'

export type CachingOptions = {
  /** What a guest reads may be kept for a moment, and asked about again with its ETag. */
  publicReads?: boolean
}

/** Browsers ask each time whether it still holds; what many share may give it to guests for a second. */
const PUBLIC_READ = 'public, max-age=0, s-maxage=1'

/**
 * Says what may be kept of a response: nothing that a person is told, and a public read so briefly that a hidden
 * product or a closed store is gone at once.
 */
export default class CachingMiddleware {
  async handle({ auth, response }: HttpContext, next: NextFn, options: CachingOptions = {}) {
    response.header('Cache-Control', 'no-store')
    await next()
    if (!options.publicReads || auth.user || response.getStatus() !== 200) return
    response.header('Cache-Control', PUBLIC_READ)
    response.vary('Authorization')
    response.send(response.getBody(), true)
  }
}
