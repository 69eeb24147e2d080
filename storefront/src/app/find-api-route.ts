import { routeFinder } from '../lib/http/route-table.ts'
import { apiRoutes } from './api-routes.ts'

export const findApiRoute = routeFinder(apiRoutes, ['/api/v1/', '/internal/'])
