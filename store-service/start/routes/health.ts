import router from '@adonisjs/core/services/router'
import env from '#start/env'
import db from '@adonisjs/lucid/services/db'
import { healthRoutes } from '@marketplace/shared/server/health'
import { openApiRoutes } from '@marketplace/shared/server/openapi/route'

healthRoutes(router, () => db.rawQuery('select 1'))
openApiRoutes(router, { title: 'Store service', url: env.get('GATEWAY_URL') })
