import { pino } from 'pino'
import { instanceName } from '@marketplace/shared/server/instance_name'
import { logOutput } from '@marketplace/shared/server/log_output'
import { env } from '../src/lib/process/env.ts'

/** Lines of JSON on this process's output, as the other apps write them: in batches. */
export function createLog() {
  const { logLevel: level, port } = env()
  return pino({ name: 'storefront', level, base: { instance: instanceName(port) } }, logOutput())
}

export type Log = Pick<ReturnType<typeof createLog>, 'info' | 'warn' | 'error' | 'isLevelEnabled'>
