import { createReadStream, globSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { entryOf, type LogEntry } from './entry.ts'

/** What all apps, every instance of them, wrote of one request, in the order in which it happened. */
export async function findRequest(folder: string, requestId: string): Promise<LogEntry[]> {
  const logs = join(folder, 'logs')
  const files = globSync('*.log{,.old}', { cwd: logs })
  const found = await Promise.all(
    files.map((file) => entriesIn(join(logs, file), file.replace(/\.log(\.old)?$/, ''), requestId))
  )
  return found.flat().sort((one, other) => one.startedAt - other.startedAt)
}

async function entriesIn(file: string, app: string, requestId: string): Promise<LogEntry[]> {
  const entries: LogEntry[] = []
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const entry = entryOf(app, text, requestId)
    if (entry) entries.push(entry)
  }
  return entries
}
