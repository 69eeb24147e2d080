import type { Statement } from '../statements.ts'
import type { Cost } from './measure.ts'

/** A request at each size, the smallest first. */
export interface ScaleLine {
  database: string
  name: string
  costs: Cost[]
  /** It took longer than the service waits. */
  isRefused: boolean
  /** What it asks at the largest size. */
  statements: Statement[]
}

/** No request may take more of PostgreSQL. */
const mostMs = 50

const total = ({ planning, execution }: Cost) => planning + execution

/**
 * A table for people: milliseconds of PostgreSQL, planning and execution, at each size, how many times the others' they
 * are at the largest, and the pages that were looked at. What takes too long is marked.
 */
export function scaleTable(labels: string[], lines: ScaleLine[]): string {
  const smaller = labels.slice(0, -1)
  const head = [
    ...['request', ...labels.map((label) => `${label} ms`)],
    ...[...smaller.map((label) => `× ${label}`), 'planned ms'],
    ...labels.map((label) => `${label} pages`),
  ]
  const rows = lines.map(({ database, name, costs, isRefused }) => {
    const largest = costs.at(-1)!
    const mark = isRefused ? ' (refused)' : total(largest) > mostMs ? ' (!)' : ''
    return [
      `${database}: ${name}${mark}`,
      ...costs.map((cost) => total(cost).toFixed(2)),
      ...costs.slice(0, -1).map((cost) => (total(largest) / total(cost)).toFixed(1)),
      largest.planning.toFixed(2),
      ...costs.map(({ buffers }) => String(buffers)),
    ]
  })
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
        .join('  ')
    )
    .join('\n')
}

/** The indexes that no request used, by database. */
export function unusedTable(unused: Record<string, string[]>): string {
  return Object.entries(unused)
    .map(([database, indexes]) =>
      [`${database}: indexes that nothing used`, ...indexes].join('\n  ')
    )
    .join('\n')
}
