import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { identify, isAlive, type ProcessIdentity } from './identity.ts'

/** Who holds a lock file now, if that process still runs. */
export function lockHolder(file: string): ProcessIdentity | null {
  const holder = readHolder(file)
  return holder && isAlive(holder) ? holder : null
}

/**
 * Takes a lock file for this process. Gives true when it is ours; false when another running
 * process has it. A lock whose holder is gone is taken over.
 */
export function takeLock(file: string): boolean {
  // Written whole beside it, then linked: nobody ever reads half a lock.
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, JSON.stringify(identify(process.pid)))
  try {
    for (;;) {
      if (link(mine, file)) return true
      if (lockHolder(file)) return lockHolder(file)?.pid === process.pid
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(mine)
  }
}

export function releaseLock(file: string) {
  if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
}

/** Takes the lock as soon as its holder lets go; `onWait` is told once who that is. */
export async function waitForLock(
  file: string,
  onWait: (holder: ProcessIdentity) => void
): Promise<void> {
  let told = false
  while (!takeLock(file)) {
    const holder = lockHolder(file)
    if (!told && holder) {
      told = true
      onWait(holder)
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
