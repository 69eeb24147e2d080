import type { IncomingMessage } from 'node:http'
import router from '@adonisjs/core/services/router'
import type { Route } from './route.js'

/** What logs and metrics call a request: the prefix of the map, or one of our own routes. */
export function patternOf({ method = '', url = '' }: IncomingMessage, route?: Route) {
  const [path = ''] = url.split('?', 1)
  if (route) return path.length > route.prefix.length ? `${route.prefix}/*` : route.prefix
  return router.match(path, method, false)?.route.pattern
}
