import router from '@adonisjs/core/services/router'
import db from '@adonisjs/lucid/services/db'
import { healthRoutes } from '@marketplace/shared/server/health'
import { openApiRoute } from '@marketplace/shared/server/openapi/route'

healthRoutes(router, () => db.rawQuery('select 1'))
openApiRoute(router, { title: 'Order service' })
