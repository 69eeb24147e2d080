import type { CpuTimes } from './cpu.ts'
import type { Driven } from './drive.ts'

/** One measurement: a case, served by the marketplace or by its floor. */
export interface Measured {
  area: string
  name: string
  by: 'marketplace' | 'floor' | (string & {})
  driven: Driven
  cpu: CpuTimes
}

/** The median repetition of a case. Times of CPU are microseconds per request. */
export interface Line {
  area: string
  name: string
  by: string
  rate: number
  p50: number
  p99: number
  failures: number
  firstFailure?: string
  cpu: Record<string, number>
  sum: number
  /** How many times the floor of the same run. */
  timesFloor?: number
}

/** What else is measured beside them: the bare server and, for what is only handed on, nginx. */
const floors = ['floor', 'nginx']

export function linesOf(measured: Measured[]): Line[] {
  const groups = Map.groupBy(measured, ({ area, name, by }) => `${area} ${name} ${by}`)
  const lines = [...groups.values()].map(medianLine)
  for (const line of lines) {
    const floor = lines.find(
      ({ area, name, by }) => floors.includes(by) && area === line.area && name === line.name
    )
    if (floor && floor !== line && floor.sum > 0) line.timesFloor = line.sum / floor.sum
  }
  return lines
}

/** A table for people. */
export function table(lines: Line[]): string {
  const names = [...new Set(lines.flatMap(({ cpu }) => Object.keys(cpu)))]
  const head = ['case', 'by', 'req/s', 'p50 ms', 'p99 ms', ...names, 'CPU µs', '× floor']
  const rows = lines.map((line) => [
    `${line.area}: ${line.name}`,
    line.by,
    line.rate.toFixed(0),
    line.p50.toFixed(1),
    line.p99.toFixed(1),
    ...names.map((name) => shareOf(line, name)),
    line.sum.toFixed(0),
    line.timesFloor?.toFixed(1) ?? '–',
  ])
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const text = all.map((row) =>
    row
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
  )
  const failed = lines.filter(({ failures }) => failures > 0)
  return [
    ...text,
    ...failed.map(({ area, name, by, failures, firstFailure }) => {
      return `✘ ${area}: ${name} by ${by}: ${failures} failed, the first with ${firstFailure}`
    }),
  ].join('\n')
}

/** Microseconds, and how many in a hundred of all. */
function shareOf({ cpu, sum }: Line, name: string): string {
  const us = cpu[name]
  return us === undefined ? '–' : `${us.toFixed(0)} (${((100 * us) / sum).toFixed(0)} %)`
}

function medianLine(repetitions: Measured[]): Line {
  const lines = repetitions.map(lineOf).sort((a, b) => a.sum - b.sum)
  const failures = lines.reduce((sum, line) => sum + line.failures, 0)
  const firstFailure = lines.find((line) => line.firstFailure)?.firstFailure
  return { ...lines[Math.floor(lines.length / 2)]!, failures, firstFailure }
}

function lineOf({ area, name, by, driven, cpu }: Measured): Line {
  const { requests, rate, p50, p99, failures, firstFailure } = driven
  const perRequest = Object.fromEntries(
    Object.entries(cpu)
      .map(([who, ms]): [string, number] => [who, (ms * 1000) / requests])
      .filter(([, us]) => us > 0)
  )
  const sum = Object.values(perRequest).reduce((total, us) => total + us, 0)
  return { area, name, by, rate, p50, p99, failures, firstFailure, cpu: perRequest, sum }
}
