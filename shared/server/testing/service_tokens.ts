import { makePrivateKey, publicKeysOf, type ServiceKeyVariables } from '../service_keys.ts'
import { createServiceTokens, type ServiceTokens } from '../service_token.ts'

/**
 * The tokens of any app, for tests that call as one or answer as one. Its keys are those by which the app under test
 * knows the others: `SERVICE_PRIVATE_KEYS_OF_TESTS`, a JSON object of app → private key.
 */
export function tokensOf(app: string): ServiceTokens {
  const text = process.env.SERVICE_PRIVATE_KEYS_OF_TESTS
  if (!text) throw new Error('SERVICE_PRIVATE_KEYS_OF_TESTS is set by the test command alone')
  return createServiceTokens(app, keysFrom(JSON.parse(text), app))
}

/** New keys for these apps: what each finds in its environment. */
export function givenServiceKeys<Name extends string>(
  ...apps: Name[]
): Record<Name, ServiceKeyVariables> {
  const privateKeys = Object.fromEntries(apps.map((app) => [app, makePrivateKey()]))
  const entries = apps.map((app) => [app, keysFrom(privateKeys, app)])
  return Object.fromEntries(entries) as Record<Name, ServiceKeyVariables>
}

function keysFrom(privateKeys: Record<string, string>, app: string): ServiceKeyVariables {
  return { privateKey: privateKeys[app]!, publicKeys: publicKeysOf(privateKeys) }
}
