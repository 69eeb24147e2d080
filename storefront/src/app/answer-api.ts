import { handle, nowhere } from '../lib/http/handle.ts'
import { routesOf } from '../lib/http/routes.ts'
import { findApiRoute } from './find-api-route.ts'

/**
 * The exports of a `route.ts` that answers whatever `api-routes.ts` has there: in development no server of our own stands
 * before Next.
 */
export const answerApi = () =>
  routesOf((request) => {
    const found = findApiRoute(new URL(request.url).pathname)
    return handle(found?.route.handlers ?? nowhere, request, found?.params ?? {})
  })
