import type { JobList, ListedJob } from './job.ts'

const headings = ['state', 'database', 'queue', 'id', 'age', 'tries', 'reason']

/** The lists as one table for people, and a line that counts. */
export function jobTable(lists: JobList[], now = Date.now()): string {
  const rows = lists.flatMap(({ jobs }) => jobs).map((job) => cells(job, now))
  const sum = (state: keyof JobList['counts']) =>
    lists.reduce((total, { counts }) => total + counts[state], 0)
  const summary = `jobs: ${sum('waits')} wait, ${sum('runs')} run, ${sum('fails')} fail, ${sum('died')} died`
  return [...(rows.length > 0 ? aligned([headings, ...rows]) : []), summary].join('\n')
}

function cells({ state, database, queue, id, since, tries, reason }: ListedJob, now: number) {
  return [state, database, queue, id, age(now - since.getTime()), String(tries), oneLine(reason)]
}

/** A time as its largest unit: `42s`, `7m`, `3h`, `12d`. */
export function age(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  if (seconds < 60) return `${seconds}s`
  if (seconds < 3_600) return `${Math.floor(seconds / 60)}m`
  return seconds < 86_400 ? `${Math.floor(seconds / 3_600)}h` : `${Math.floor(seconds / 86_400)}d`
}

function oneLine(text: string | null): string {
  return (text ?? '').replaceAll(/\s+/g, ' ').slice(0, 160)
}

function aligned(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd()
  )
}
