const shortest = 32
const exampleWords = /^(secret|change|default|example|test|demo)/i
/** Fewer different characters than any 32 random ones have, be they hexadecimal. */
const fewestCharacters = 8

export type EnvironmentChecks = {
  /** By the name of their variable. */
  secrets: Record<string, string>
  /** What browsers open, by the name of its variable. */
  publicUrls: Record<string, string>
}

/**
 * Refuses to start in production with a secret that is short or looks like an example, or with public URLs
 * that are not https. Takes `MARKETPLACE_ENV`; throws an Error that names every variable which is wrong.
 */
export function assertSafeEnvironment(
  environment: 'demo' | 'production' | undefined,
  { secrets, publicUrls }: EnvironmentChecks
): void {
  if (environment === 'demo') return
  if (environment !== 'production') throw new Error('MARKETPLACE_ENV must be demo or production')
  const weak = Object.keys(secrets).filter((name) => isWeak(secrets[name]!))
  const open = Object.keys(publicUrls).filter((name) => !isHttps(publicUrls[name]!))
  const wrong = [
    ...(weak.length
      ? [`Production needs secrets of ${shortest} random characters in: ${weak.join(', ')}`]
      : []),
    ...(open.length ? [`Production needs https:// URLs in: ${open.join(', ')}`] : []),
  ]
  if (wrong.length) throw new Error(wrong.join('\n'))
}

/** As `assertSafeEnvironment`, for secrets alone. */
export function refuseDefaults(
  environment: 'demo' | 'production',
  secrets: Record<string, string>
): void {
  assertSafeEnvironment(environment, { secrets, publicUrls: {} })
}

/** Whether nobody on the way can read along. */
export function isHttps(url: string): boolean {
  return URL.canParse(url) && new URL(url).protocol === 'https:'
}

/** Whether a secret is short, looks like an example or repeats a few characters. */
export function isWeak(secret: string): boolean {
  const isRepetition = new Set(secret).size < fewestCharacters
  return secret.length < shortest || exampleWords.test(secret) || isRepetition
}

/** `"http://a:4001,http://b:4001"` → its addresses, without a slash at the end. */
export function urlList(list: string): string[] {
  return list
    .split(',')
    .map((url) => url.trim().replace(/\/$/, ''))
    .filter(Boolean)
}
