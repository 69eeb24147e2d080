import { makePrivateKey, publicKeysOf } from '@marketplace/shared/server/service_keys'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App, type AppName, apps, type SecretName } from './apps.ts'

type SharedSecret = Exclude<SecretName, 'SERVICE_PRIVATE_KEY'>
const sharedSecrets: readonly SharedSecret[] = ['APP_KEY', 'BETTER_AUTH_SECRET']

/** What apps share, and each app's own key. */
export type Secrets = Record<SharedSecret, string> & {
  SERVICE_PRIVATE_KEYS: Record<AppName, string>
}

/** The secrets of one copy: made the first time, kept in its data folder for its owner's eyes only. */
export function readSecrets(folder: string, env: NodeJS.ProcessEnv = process.env): Secrets {
  const file = join(folder, 'secrets.json')
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '{}'
  const kept = complete(JSON.parse(text))
  const json = `${JSON.stringify(kept, null, 2)}\n`
  if (json !== text) writeFileSync(file, json, { mode: 0o600 })
  return { ...kept, ...each(sharedSecrets, (name) => env[name] || kept[name]) }
}

/** The secrets of an app, as it finds them in its environment. */
export function secretsOf(app: App, secrets: Secrets): NodeJS.ProcessEnv {
  const privateKeys = secrets.SERVICE_PRIVATE_KEYS
  const all = { ...secrets, SERVICE_PRIVATE_KEY: privateKeys[app.name] }
  return {
    ...each(app.secrets, (name) => all[name]),
    SERVICE_PUBLIC_KEYS: publicKeysOf(privateKeys),
  }
}

function complete(kept: Partial<Secrets>): Secrets {
  const names = apps.map(({ name }) => name)
  return {
    ...each(sharedSecrets, (name) => kept[name] ?? randomBytes(32).toString('base64url')),
    SERVICE_PRIVATE_KEYS: each(
      names,
      (name) => kept.SERVICE_PRIVATE_KEYS?.[name] ?? makePrivateKey()
    ),
  }
}

function each<Name extends string>(names: readonly Name[], give: (name: Name) => string) {
  return Object.fromEntries(names.map((name) => [name, give(name)])) as Record<Name, string>
}
