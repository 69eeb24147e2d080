import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { end, isAlive, type ProcessIdentity } from './process/identity.ts'

/** By the names of the instances. */
type Running = Record<string, ProcessIdentity>

/**
 * Which processes run for one data folder, kept in a file: a launcher that is killed can't end its
 * apps, so the next one does.
 */
export function runState(folder: string) {
  const file = join(folder, 'running.json')
  const running: Running = {}
  return {
    record(name: string, identity: ProcessIdentity) {
      running[name] = identity
      writeFileSync(`${file}.new`, JSON.stringify(running))
      renameSync(`${file}.new`, file)
    },
    forget: () => rmSync(file, { force: true }),
    /** Ends what a dead launcher left running; gives the names. */
    async endLeftovers(): Promise<string[]> {
      const left: Running = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
      const alive = Object.entries(left).filter(([, identity]) => isAlive(identity))
      await Promise.all(alive.map(([, identity]) => end(identity, { timeoutMs: 5_000 })))
      rmSync(file, { force: true })
      return alive.map(([name]) => name)
    },
  }
}
