import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { apps } from '../apps.ts'
import { entryOf, type LogEntry } from './entry.ts'

/** What all apps of a data folder wrote of one request, in the order in which it happened. */
export async function findRequest(folder: string, requestId: string): Promise<LogEntry[]> {
  const found = await Promise.all(
    apps.flatMap(({ name }) => {
      const file = join(folder, 'logs', `${name}.log`)
      return [`${file}.old`, file].map((path) => entriesIn(path, name, requestId))
    })
  )
  return found.flat().sort((one, other) => one.startedAt - other.startedAt)
}

async function entriesIn(file: string, app: string, requestId: string): Promise<LogEntry[]> {
  if (!existsSync(file)) return []
  const entries: LogEntry[] = []
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const entry = entryOf(app, text, requestId)
    if (entry) entries.push(entry)
  }
  return entries
}
