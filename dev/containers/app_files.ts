import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type App, apps, findDatabase } from '../apps.ts'
import { settingsOf } from '../environment.ts'
import type { DatabaseRoles } from '../postgres/roles.ts'
import { readSecrets, secretsOf } from '../secrets.ts'
import { readPasswords, rolesOf } from './passwords.ts'

/** The composed PostgreSQL, as containers find it. */
export const postgresServer = 'postgres:5432'

/**
 * Writes what each app of a composed shop reads, where that app alone looks. Secrets are made the first time.
 * What the environment brings wins: `.env` of whoever composes.
 *
 *     keep/                    what was made, for the next time
 *     postgres/password        the superuser's
 *     <app>/env                the app's settings and secrets, and the URL of its database
 *     migrations/<app>/env     the URL under which its migrations run
 */
export function writeAppFiles(folder: string): void {
  const keep = join(folder, 'keep')
  mkdirSync(keep, { recursive: true })
  const passwords = readPasswords(keep)
  const secrets = readSecrets(keep)
  const roles = rolesOf(passwords)
  write(join(folder, 'postgres', 'password'), passwords.superuser)
  for (const app of apps) {
    const urls = urlsOf(app, 'app', roles)
    const own = { ...settingsOf(app), ...secretsOf(app, secrets), ...urls }
    write(join(folder, app.name, 'env'), lines(own))
    if (!app.database) continue
    write(join(folder, 'migrations', app.name, 'env'), lines(urlsOf(app, 'migrations', roles)))
  }
}

function urlsOf(app: App, who: 'app' | 'migrations', roles: DatabaseRoles[]): NodeJS.ProcessEnv {
  if (!app.database) return {}
  const { variable, name } = findDatabase(app.database)
  const direct = variable.replace(/_URL$/, '_DIRECT_URL')
  const brought = process.env[variable]
  if (brought) return { [variable]: brought, [direct]: process.env[direct] || brought }
  const { role, password } = roles.find(({ database }) => database === name)![who]
  const url = `postgres://${role}:${password}@${postgresServer}/${name}`
  return { [variable]: url, [direct]: url }
}

function lines(variables: NodeJS.ProcessEnv): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('')
}

/** Whoever can enter the folder may read: each is a volume of its own. */
function write(file: string, text: string) {
  mkdirSync(dirname(file), { recursive: true })
  rmSync(file, { force: true })
  writeFileSync(file, text, { mode: 0o444 })
}
