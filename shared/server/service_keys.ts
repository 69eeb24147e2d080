import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'

/** As they stand in the environment. */
export type ServiceKeyVariables = {
  /** `SERVICE_PRIVATE_KEY`: this app's own Ed25519 key, PKCS #8 in base64url. */
  privateKey: string
  /**
   * `SERVICE_PUBLIC_KEYS`: `app=key` of every app, SPKI in base64url, separated by commas. An app may stand
   * there twice, with its old key and its new one.
   */
  publicKeys: string
}

export type ServiceKeys = {
  /** With which this app signs. */
  own: KeyObject
  /** By which each app's tokens are checked. */
  byApp: ReadonlyMap<string, readonly KeyObject[]>
}

/**
 * Reads the keys by which apps know each other. Takes this app's folder name; throws an Error that names
 * the variable which is wrong.
 */
export function readServiceKeys(name: string, variables: ServiceKeyVariables): ServiceKeys {
  const own = attempt('SERVICE_PRIVATE_KEY', () =>
    createPrivateKey({ key: bytes(variables.privateKey), format: 'der', type: 'pkcs8' })
  )
  const byApp = new Map<string, KeyObject[]>()
  for (const entry of variables.publicKeys.split(',')) {
    const [app = '', text = ''] = entry.trim().split('=')
    const key = attempt('SERVICE_PUBLIC_KEYS', () => readPublicKey(text))
    byApp.set(app, [...(byApp.get(app) ?? []), key])
  }
  if (!byApp.get(name)?.some((key) => key.equals(createPublicKey(own)))) {
    throw new Error(
      `SERVICE_PUBLIC_KEYS must hold ${name}=${publicKeyOf(variables.privateKey)}, which belongs to SERVICE_PRIVATE_KEY`
    )
  }
  return { own, byApp }
}

/** A new private key, as `SERVICE_PRIVATE_KEY` holds it. */
export function makePrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url')
}

/** The public key of a private one, as `SERVICE_PUBLIC_KEYS` holds it. */
export function publicKeyOf(privateKey: string): string {
  const key = createPrivateKey({ key: bytes(privateKey), format: 'der', type: 'pkcs8' })
  return createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64url')
}

/** `SERVICE_PUBLIC_KEYS` of these apps, from the private key of each. */
export function publicKeysOf(privateKeys: Record<string, string>): string {
  const entries = Object.entries(privateKeys)
  return entries.map(([app, key]) => `${app}=${publicKeyOf(key)}`).join(',')
}

function readPublicKey(text: string): KeyObject {
  return createPublicKey({ key: bytes(text), format: 'der', type: 'spki' })
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'base64url')
}

/** Only Ed25519 will do: whoever could choose the kind of key could choose a weak one. */
function attempt(variable: string, read: () => KeyObject): KeyObject {
  try {
    const key = read()
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // Said below, without the key.
  }
  throw new Error(`${variable} holds a key that is no Ed25519 key in base64url`)
}
