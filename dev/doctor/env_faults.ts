import { isHttps, isWeak } from '@marketplace/shared/server/env'
import { bringsDatabases, readOffset, runtimeConfig } from '../config.ts'
import { databases } from '../apps.ts'
import { assertUsable } from '../postgres/external.ts'
import { explainedSettings } from '../settings.ts'

type Env = Record<string, string | undefined>

/** Each a sentence that says why apps would not start with these settings. `env` is the environment and `.env`. */
export async function envFaults(env: Env): Promise<string[]> {
  const faults = [
    ...sentenceOf(() => void readOffset(env)),
    ...sentenceOf(() => void bringsDatabases(env)),
    ...sentenceOf(() => void runtimeConfig(0, '/', env)),
    ...modeFaults(env),
  ]
  if (faults.length > 0 || !bringsDatabases(env)) return faults
  const urls = runtimeConfig(0, '/', env).databaseUrls
  return assertUsable(urls).then(
    () => [],
    (error: Error) => [`${error.message}\nStart them, or comment out ${variables}.`]
  )
}

const variables = databases.map(({ variable }) => variable).join(', ')

function modeFaults({ MARKETPLACE_ENV: mode = 'demo', ...env }: Env): string[] {
  if (mode === 'demo') return []
  if (mode !== 'production') return [`MARKETPLACE_ENV is "${mode}": set it to demo or production.`]
  const weak = ['APP_KEY', 'BETTER_AUTH_SECRET'].filter((name) => env[name] && isWeak(env[name]))
  const open = ['STOREFRONT_URL', 'GATEWAY_URL'].filter((name) => !isHttps(env[name] ?? ''))
  return [
    ...weak.map(
      (name) => `${name} is short or an example: set it to 32 random characters or more.`
    ),
    ...open.map((name) => `Production needs ${name} to be its https:// address: set it.`),
  ]
}

/** About the file alone: what stands there and nobody reads. */
export function envAdvice(file: Env): string[] {
  const known = new Set(explainedSettings().map(({ name }) => name))
  const unknown = Object.keys(file).filter((name) => !known.has(name))
  return unknown.map((name) =>
    name === 'NODE_ENV'
      ? 'NODE_ENV stands in .env: take it out, each command sets its own.'
      : `${name} stands in .env and nobody reads it: take it out, or look in .env.example for its name.`
  )
}

function sentenceOf(attempt: () => void): string[] {
  try {
    attempt()
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}
