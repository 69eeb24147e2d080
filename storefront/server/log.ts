import { pino } from 'pino'
import { instanceName } from '@marketplace/shared/server/instance_name'
import { env } from '../src/lib/process/env.ts'

/** Lines of JSON on this process's output, as the other apps write them: in batches. */
export function createLog() {
  const { logLevel: level, port } = env()
  const output = pino.destination({ dest: 1, sync: false, minLength: 4096, periodicFlush: 1000 })
  return pino({ name: 'storefront', level, base: { instance: instanceName(port) } }, output)
}

export type Log = Pick<ReturnType<typeof createLog>, 'info' | 'warn' | 'error' | 'isLevelEnabled'>
