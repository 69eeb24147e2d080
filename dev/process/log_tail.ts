import { closeSync, existsSync, openSync, readSync, statSync, watch } from 'node:fs'

const severe = 50
const differentPerMinute = 5

/**
 * Watches the JSON log of an app and reports its errors, one short line each: the same one once a
 * minute, and few different ones. The log has the rest. Gives a function that stops watching.
 */
export function reportErrors(file: string, report: (line: string) => void): () => void {
  let position = statSync(file).size
  const told = new Set<string>()
  const read = () => {
    reading = undefined
    const text = readFrom(file, position)
    const complete = text.slice(0, text.lastIndexOf('\n') + 1)
    position += Buffer.byteLength(complete)
    for (const error of complete.split('\n').map(errorIn)) {
      if (error === null || told.has(error) || told.size >= differentPerMinute) continue
      told.add(error)
      report(error)
    }
  }
  let reading: NodeJS.Timeout | undefined
  const watcher = watch(file, () => (reading ??= setTimeout(read, 1000)))
  const forget = setInterval(() => told.clear(), 60_000)
  return () => {
    watcher.close()
    clearTimeout(reading)
    clearInterval(forget)
  }
}

/** The last lines of a log, for an app that could not even start. */
export function lastLines(file: string, count: number): string {
  const size = statSync(file).size
  return readFrom(file, Math.max(0, size - 16_384))
    .trimEnd()
    .split('\n')
    .slice(-count)
    .join('\n')
}

/** What a line of the log says when it is an error; null for every other line. */
export function errorIn(line: string): string | null {
  if (!line.startsWith('{')) return null
  try {
    const entry = JSON.parse(line)
    if (!(entry.level >= severe || entry.level === 'error' || entry.level === 'fatal')) return null
    const words = [entry.msg, entry.err?.message].filter(
      (word, index, all) => word && all.indexOf(word) === index
    )
    return words.join(': ').split('\n')[0]!.slice(0, 200)
  } catch {
    return null
  }
}

function readFrom(file: string, position: number): string {
  if (!existsSync(file)) return ''
  const length = statSync(file).size - position
  if (length <= 0) return ''
  const descriptor = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(length)
    const read = readSync(descriptor, buffer, 0, length, position)
    return buffer.toString('utf8', 0, read)
  } finally {
    closeSync(descriptor)
  }
}
