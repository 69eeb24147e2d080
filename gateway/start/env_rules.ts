import { urlList } from '@marketplace/shared/server/env'

type Rule<T> = (name: string, value?: string) => T

/** An http(s) origin without a path. `fallback` stands in for a missing one, but not in production. */
export function url(fallback: string): Rule<string> {
  return (name, value) => originOf(name, value || fallbackFor(name, fallback))
}

/** A comma list of origins: the instances of one app. */
export function urls(fallback: string): Rule<string[]> {
  return (name, value) => {
    return urlList(value || fallbackFor(name, fallback)).map((each) => originOf(name, each))
  }
}

/** Where Redis listens, if there is one: `redis://` or, with TLS, `rediss://`. */
export function redisUrl(): Rule<string | undefined> {
  return (name, value) => {
    if (!value) return undefined
    if (URL.canParse(value) && /^rediss?:$/.test(new URL(value).protocol)) return value
    throw new Error(`"${name}" must begin with redis:// or rediss://`)
  }
}

/** A comma list of words; empty when not given. */
export function words(): Rule<string[]> {
  return (_, value) => urlList(value ?? '')
}

/** A number above or equal to zero. */
export function count(options: { fallback: number; fraction?: boolean }): Rule<number> {
  return (name, value) => {
    const number = value ? Number(value) : options.fallback
    if (
      number >= 0 &&
      (options.fraction ? Number.isFinite(number) : Number.isSafeInteger(number))
    ) {
      return number
    }
    throw new Error(`"${name}" must be a number, not "${value}"`)
  }
}

function fallbackFor(name: string, fallback: string): string {
  if (process.env.MARKETPLACE_ENV === 'production') {
    throw new Error(`Missing environment variable "${name}"`)
  }
  return fallback
}

function originOf(name: string, value: string): string {
  const parsed = URL.canParse(value) ? new URL(value) : null
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.pathname !== '/' || parsed.search) {
    throw new Error(`"${name}" must hold http(s) URLs without a path, not "${value}"`)
  }
  return parsed.origin
}
