import { createHash } from 'node:crypto'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isReachable, postgresUser } from './postgres/os_user.ts'

/** The checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * Where everything that a run leaves behind is kept: `.data` in the checkout, or a folder of this
 * checkout's own under /var/lib when root has cloned to a place that PostgreSQL's user can't enter.
 */
export function dataRoot(): string {
  const user = postgresUser()
  if (!user || isReachable(root, user)) return join(root, '.data')
  return `/var/lib/marketplace-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`
}

/** The data folder of one copy: `0` beside `100` beside those of the tests. Made when missing. */
export function dataFolder(name: string): string {
  const folder = join(dataRoot(), name)
  if (!existsSync(folder)) mkdirSync(folder, { recursive: true, mode: 0o755 })
  return folder
}
