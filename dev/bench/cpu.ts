import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds of CPU that each group of processes has used so far. */
export type CpuTimes = Record<string, number>

interface ProcessStat {
  pid: number
  parent: number
  name: string
  /** Its own and that of children which ended, in ticks. */
  ticks: number
}

let msPerTick: number | undefined

/**
 * What the processes of `groups` have used and, given its postmaster, `postgres`: every process of the server whose
 * parent that one is.
 */
export function readCpu(groups: Record<string, number>, postmaster?: number): CpuTimes {
  msPerTick ??= 1000 / Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }))
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(Number(name)))
  const ticksOf = (isMeant: (stat: ProcessStat) => boolean) =>
    stats.filter(isMeant).reduce((sum, { ticks }) => sum + ticks, 0)
  const times = Object.fromEntries(
    Object.entries(groups).map(([name, pid]) => [name, ticksOf((stat) => stat.pid === pid)])
  )
  const isServer = ({ pid, parent }: ProcessStat) => pid === postmaster || parent === postmaster
  const all = postmaster === undefined ? times : { ...times, postgres: ticksOf(isServer) }
  return Object.fromEntries(Object.entries(all).map(([name, ticks]) => [name, ticks * msPerTick!]))
}

/** What was used between two readings. */
export function used(before: CpuTimes, after: CpuTimes): CpuTimes {
  return Object.fromEntries(
    Object.entries(after).map(([name, ms]) => [name, Math.max(0, ms - (before[name] ?? 0))])
  )
}

function readStat(pid: number): ProcessStat[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = text.lastIndexOf(')')
    const fields = text.slice(end + 2).split(' ')
    const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number) as [
      number,
      number,
      number,
      number,
    ]
    const name = text.slice(text.indexOf('(') + 1, end)
    const ended = name === 'postgres' ? cutime + cstime : 0
    return [{ pid, parent: Number(fields[1]), name, ticks: utime + stime + ended }]
  } catch {
    return []
  }
}
