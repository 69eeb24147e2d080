import { execFileSync } from 'node:child_process'
import { realpathSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export interface OsUser {
  uid: number
  gid: number
}

/**
 * PostgreSQL refuses to run as root, so root lends it the system's user `postgres` (made when
 * there is none). Null for everybody else: they run it as themselves.
 */
export function postgresUser(): OsUser | null {
  if (process.getuid?.() !== 0) return null
  const found = lookUp('postgres')
  if (found) return found
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
    stdio: 'pipe',
  })
  return lookUp('postgres')!
}

function lookUp(name: string): OsUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((candidate) => candidate.startsWith(`${name}:`))
  if (!line) return null
  const [, , uid, gid] = line.split(':')
  return { uid: Number(uid), gid: Number(gid) }
}

/** Whether `user` may walk down to `path`: every folder on the way lets them pass. */
export function isReachable(path: string, user: OsUser): boolean {
  let folder = realpathSync(path)
  for (;;) {
    const { mode, uid, gid } = statSync(folder)
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
    if (!(mode & bit)) return false
    const parent = dirname(folder)
    if (parent === folder) return true
    folder = parent
  }
}
