import type { FaultLine } from './faults.ts'
import type { SlowClientLine } from './slow_clients.ts'

/** A table for people: each fault, what its clients were told and when, and what the audit found. */
export function faultTable(lines: FaultLine[]): string {
  const head = ['fault', 'requests', 'retried', 'errors', '%', 'over s', 'slowest ms', 'audit']
  const rows = lines.map((line) => [
    `${line.passes ? '✔' : '✘'} ${line.name}`,
    String(line.operations),
    String(line.retried),
    String(line.errors),
    line.errorPercent.toFixed(2),
    String(line.errorSeconds),
    line.slowestMs.toFixed(0),
    line.violations.length === 0 ? 'clean' : `${line.violations.length} violations`,
  ])
  const failed = lines.filter(({ errors, violations }) => errors + violations.length > 0)
  return [...columns([head, ...rows]), ...failed.flatMap(detailsOf)].join('\n')
}

/** A table for people: how long clients of each kind kept their connections. */
export function slowClientTable(lines: SlowClientLine[]): string {
  const head = ['slow clients', 'clients', 'ended after s', 'bound s']
  const rows = lines.map(({ door, name, clients, endedAfterMs, boundMs, passes }) => [
    `${passes ? '✔' : '✘'} ${door}: ${name}`,
    String(clients),
    (endedAfterMs / 1000).toFixed(1),
    (boundMs / 1000).toFixed(0),
  ])
  return columns([head, ...rows]).join('\n')
}

function detailsOf({ name, errorsBySecond, reasons, violations }: FaultLine): string[] {
  const told = Object.entries(reasons).map(([reason, count]) => `  ${count} × ${reason}`)
  return [
    ...(told.length > 0 ? [`${name}: errors by second: ${errorsBySecond.join(' ')}`, ...told] : []),
    ...violations.map((violation) => `${name}: ${violation}`),
  ]
}

function columns(rows: string[][]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
  )
}
