import env from '#start/env'
import { defineAppLogger } from '@marketplace/shared/server/logger'

const loggerConfig = defineAppLogger({
  name: 'catalog-service',
  level: env.get('LOG_LEVEL', 'info'),
  port: env.get('PORT'),
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
