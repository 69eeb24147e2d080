import type { Cost } from './measure.ts'

/** A request at the demo's size and filled up. */
export interface ScaleLine {
  database: string
  name: string
  demo: Cost
  filled: Cost
  /** It took longer than the service waits. */
  isRefused: boolean
}

const total = ({ planning, execution }: Cost) => planning + execution

/** A table for people: milliseconds of PostgreSQL, planning and execution, and how many times the demo's. */
export function scaleTable(lines: ScaleLine[]): string {
  const head = ['request', 'demo', 'filled', '×', 'executed', 'filled', '×']
  const rows = lines.map(({ database, name, demo, filled, isRefused }) => [
    `${database}: ${name}${isRefused ? ' (refused)' : ''}`,
    total(demo).toFixed(2),
    total(filled).toFixed(2),
    (total(filled) / total(demo)).toFixed(1),
    demo.execution.toFixed(2),
    filled.execution.toFixed(2),
    (filled.execution / demo.execution).toFixed(1),
  ])
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
