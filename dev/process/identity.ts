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
  timeoutMs?: number
}

/**
 * Ends a process that leads a group of its own, with that whole group: politely, then by force
 * after `timeoutMs`. Resolves when nobody of it is left.
 */
export async function end(identity: ProcessIdentity, options: EndOptions = {}): Promise<void> {
  const { signal = 'SIGTERM', timeoutMs = 10_000 } = options
  if (!isAlive(identity)) return
  const forceAt = Date.now() + timeoutMs
  sendToGroup(identity.pid, signal)
  // The number of a group is not given away while anybody is in it.
  while (sendToGroup(identity.pid, Date.now() > forceAt ? 'SIGKILL' : 0)) {
    // Where nobody buries the dead (a container without init) they stay in the group for good.
    if (Date.now() > forceAt + 2_000 && !isAlive(identity)) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** Sends a signal to a group (0 only asks). Gives whether there was anybody to receive it. */
function sendToGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
    throw error
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
