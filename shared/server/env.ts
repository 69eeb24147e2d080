const shortest = 32
const weakSecretPattern = /^(secret|change|changeme|default|example|test|demo|0+|1+|a+|x+)/i

/**
 * Refuses to start in production with a secret that is short or looks like an example.
 * Takes `MARKETPLACE_ENV` and the secrets by the name of their variable; throws an Error that names them.
 */
export function refuseDefaults(
  environment: 'demo' | 'production',
  secrets: Record<string, string>
) {
  if (environment !== 'production') return
  const weak = Object.keys(secrets).filter((name) => isWeak(secrets[name]!))
  if (weak.length) {
    throw new Error(
      `Production needs secrets of ${shortest} random characters in: ${weak.join(', ')}`
    )
  }
}

/** Whether a secret is short or looks like an example. */
export function isWeak(secret: string): boolean {
  return secret.length < shortest || weakSecretPattern.test(secret)
}

/** `"http://a:4001,http://b:4001"` → its addresses, without a slash at the end. */
export function urlList(list: string): string[] {
  return list
    .split(',')
    .map((url) => url.trim().replace(/\/$/, ''))
    .filter(Boolean)
}
