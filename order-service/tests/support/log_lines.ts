import logger from '@adonisjs/core/services/logger'

type Line = Record<string, unknown>

/** The lines that the app's log would get; tests themselves run silently. */
export function listenToLog(cleanup: (undo: () => void) => void): Line[] {
  const lines: Line[] = []
  const { info, isLevelEnabled } = logger
  cleanup(() => void Object.assign(logger, { info, isLevelEnabled }))
  Object.assign(logger, {
    info: (line: Line, msg: string) => void lines.push({ ...line, msg }),
    isLevelEnabled: () => true,
  })
  return lines
}

/** The one line of a request, once it is there. */
export async function lineOf(lines: Line[], requestId: string): Promise<Line> {
  for (;;) {
    const found = lines.find((line) => line.requestId === requestId)
    if (found) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
}
