import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/core/logger'
import { instanceName } from './instance_name.ts'
import { logOutput } from './log_output.ts'

export type AppLoggerOptions = {
  /** The app's folder name. */
  name: string
  level: string
  /** Tells the instances of one machine apart. */
  port: number
}

/**
 * `config/logger.ts` of an app: lines of JSON on its output. They are written in batches, for a write for each
 * line would cost as much as the rest of a request.
 */
export function defineAppLogger({ name, level, port }: AppLoggerOptions) {
  return defineConfig({
    default: 'app',
    loggers: {
      app: {
        enabled: true,
        name,
        level,
        base: { instance: instanceName(port) },
        desination: logOutput({ batches: !app.inDev }),
      },
    },
  })
}
