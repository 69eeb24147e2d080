import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** A process told apart from a later one that was given the same number. */
export interface ProcessIdentity {
  pid: number
  startedAt: string
}

/** Who runs under that number now; null when nobody does. */
export function identify(pid: number): ProcessIdentity | null {
  const startedAt = process.platform === 'linux' ? linuxStart(pid) : otherStart(pid)
  return startedAt ? { pid, startedAt } : null
}

/** Whether the very process that was identified is still running. */
export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.startedAt === identity.startedAt
}

/** The command line of a process: null when there is no such process, undefined where it can't be read. */
export function commandLine(pid: number): string | null | undefined {
  if (process.platform !== 'linux') return undefined
  return read(`/proc/${pid}/cmdline`)?.replaceAll('\0', ' ') ?? null
}

export interface EndOptions {
  signal?: NodeJS.Signals
  patienceMs?: number
}

/**
 * Ends a process that leads a group of its own, with that whole group: politely, then by force
 * after `patienceMs`. Resolves when it is gone.
 */
export async function end(identity: ProcessIdentity, options: EndOptions = {}): Promise<void> {
  const { signal = 'SIGTERM', patienceMs = 10_000 } = options
  const forceAt = Date.now() + patienceMs
  sendToGroup(identity, signal)
  while (isAlive(identity)) {
    if (Date.now() > forceAt) sendToGroup(identity, 'SIGKILL')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function sendToGroup(identity: ProcessIdentity, signal: NodeJS.Signals) {
  if (!isAlive(identity)) return
  try {
    process.kill(process.platform === 'win32' ? identity.pid : -identity.pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** The process that started this one; null where that can't be read. */
export function parentOf(pid: number): number | null {
  const parent = Number(linuxStat(pid)?.[1])
  return parent > 0 ? parent : null
}

/** The fields of /proc/<pid>/stat after the name in brackets: state, parent and so on. */
function linuxStat(pid: number): string[] | undefined {
  const stat = process.platform === 'linux' ? read(`/proc/${pid}/stat`) : null
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')
}

/** Field 22 counts from the boot, so the boot belongs to it. */
function linuxStart(pid: number): string | null {
  const fields = linuxStat(pid)
  if (!fields) return null
  const isGone = fields[0] === 'Z' || fields[0] === 'X'
  return isGone ? null : `${read('/proc/sys/kernel/random/boot_id')?.trim()}/${fields[19]}`
}

function otherStart(pid: number): string | null {
  try {
    const printed = execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' })
    return printed.trim() || null
  } catch {
    return null
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}
