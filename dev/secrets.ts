import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SecretName } from './apps.ts'

const names: readonly SecretName[] = ['APP_KEY', 'BETTER_AUTH_SECRET', 'SERVICE_TOKEN_SECRET']
export type Secrets = Record<SecretName, string>

/** The secrets of one copy: made the first time, kept in its data folder for its owner's eyes only. */
export function readSecrets(folder: string, env: NodeJS.ProcessEnv = process.env): Secrets {
  const file = join(folder, 'secrets.json')
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const secrets = Object.fromEntries(
    names.map((name) => [name, env[name] || kept[name] || randomBytes(32).toString('base64url')])
  ) as Secrets
  if (names.some((name) => !kept[name])) {
    writeFileSync(file, `${JSON.stringify({ ...secrets, ...kept }, null, 2)}\n`, { mode: 0o600 })
  }
  return secrets
}
