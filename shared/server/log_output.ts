import { pino } from 'pino'

const batchBytes = 12 * 1024
const longestWaitMs = 1000

/**
 * Where an app's log lines go: its standard output, in batches of 12 KB, none later than a second, for a write for each
 * line would cost as much as the rest of a request. A process that logs nothing is not woken.
 */
export function logOutput({ batches = true } = {}) {
  if (!batches) return pino.destination({ dest: 1, sync: true })
  const output = pino.destination({ dest: 1, sync: false, minLength: batchBytes })
  const write = output.write.bind(output)
  let flush: NodeJS.Timeout | null = null
  output.write = (line) => {
    flush ??= setTimeout(() => {
      flush = null
      output.flush()
    }, longestWaitMs).unref()
    return write(line)
  }
  return output
}
