import type { LogEntry, LogLine } from './entry.ts'

const widestApp = 'catalog-service'.length

/** A request's way through the apps, a line each, with the milliseconds since it began. */
export function describeRequest(requestId: string, entries: LogEntry[]): string {
  const [first] = entries
  if (!first) return `No log tells of request ${requestId}.`
  const apps = new Set(entries.map(({ app }) => app)).size
  const heading = `${new Date(first.startedAt).toISOString()}  request ${requestId}: ${entries.length} lines of ${apps} apps`
  return [heading, ...entries.map((entry) => describe(entry, first.startedAt))].join('\n')
}

function describe({ app, line, startedAt }: LogEntry, begin: number): string {
  const since = `+${Math.round(startedAt - begin)} ms`
  return `${since.padStart(10)}  ${app.padEnd(widestApp)}  ${wordsOf(line)}`
}

function wordsOf(line: LogLine): string {
  if (line.route !== undefined) return joined(requestWords(line))
  if (line.queue !== undefined) return joined(jobWords(line))
  return joined([line.level >= 50 && 'ERROR', line.msg, line.reason ?? line.err?.message])
}

function requestWords(line: LogLine) {
  const { method, route, status, ms, bytes, aborted, caller, userId, upstream } = line
  return [
    `${method} ${route} ${status}`,
    `${ms} ms`,
    `${bytes} bytes`,
    aborted && 'the client left',
    caller && `for ${caller}`,
    userId && `user ${userId}`,
    upstream && `→ ${upstream}`,
  ]
}

function jobWords({ queue, jobId, outcome, ms, tries, err }: LogLine) {
  return [`job ${queue} ${outcome}`, `${ms} ms`, `try ${tries}`, jobId, err?.message]
}

function joined(words: (string | false | undefined)[]): string {
  return words.filter(Boolean).join('  ')
}
