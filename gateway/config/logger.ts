import env from '#start/env'
import app from '@adonisjs/core/services/app'
import { defineConfig, destination, syncDestination } from '@adonisjs/core/logger'

const loggerConfig = defineConfig({
  default: 'app',
  loggers: {
    app: {
      enabled: true,
      name: 'gateway',
      level: env.get('LOG_LEVEL', 'info'),
      // A write for each line would cost as much as the rest of a request.
      desination: app.inDev
        ? await syncDestination()
        : destination({ sync: false, minLength: 4096, periodicFlush: 500 }),
    },
  },
})

export default loggerConfig

declare module '@adonisjs/core/types' {
  export interface LoggersList extends InferLoggers<typeof loggerConfig> {}
}
