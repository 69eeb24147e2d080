import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { databases, type DatabaseKey } from '../apps.ts'
import type { DatabaseRoles } from '../postgres/roles.ts'

export interface Passwords {
  /** Of PostgreSQL's superuser, `postgres`. */
  superuser: string
  app: Record<DatabaseKey, string>
  migrations: Record<DatabaseKey, string>
}

/** The passwords of a composed PostgreSQL: made the first time and kept in `folder`. */
export function readPasswords(folder: string): Passwords {
  const file = join(folder, 'passwords.json')
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = { superuser: password(), app: forEach(password), migrations: forEach(password) }
  writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 })
  return made
}

/** The roles of all databases, with those passwords. */
export function rolesOf(passwords: Passwords): DatabaseRoles[] {
  return databases.map(({ key, name }) => ({
    database: name,
    app: { role: name, password: passwords.app[key] },
    migrations: { role: `${name}_migrations`, password: passwords.migrations[key] },
  }))
}

const password = () => randomBytes(24).toString('base64url')

function forEach(give: () => string): Record<DatabaseKey, string> {
  return Object.fromEntries(databases.map(({ key }) => [key, give()])) as Record<
    DatabaseKey,
    string
  >
}
