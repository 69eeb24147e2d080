import { withOrdinalDay } from '../../contracts/dates.ts'
import type { Locale } from '../../contracts/locale.ts'
import { zoneAt } from './clock.ts'
import { intlTags } from './language.ts'

const made = new Map<string, Intl.DateTimeFormat>()

function format(at: Date, tag: string, given: Intl.DateTimeFormatOptions): string {
  const options = { timeZone: zoneAt(at), ...given }
  const key = tag + JSON.stringify(options)
  const formatter = made.get(key) ?? new Intl.DateTimeFormat(tag, options)
  made.set(key, formatter)
  return formatter.format(at)
}

/** A date in words; takes what `Intl.DateTimeFormat` does. */
function inWords(at: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  return withOrdinalDay(format(at, intlTags[locale], options), locale)
}

const time = { hour: '2-digit', minute: '2-digit', hour12: false } as const
const day = { day: 'numeric', month: 'short' } as const

/** `20 nov. 2026`. Takes an ISO 8601 instant, as all of these. */
export function formatDate(iso: string, locale: Locale): string {
  return inWords(new Date(iso), locale, { ...day, year: 'numeric' })
}

/** `20 nov. 18:42`, with the year where it is another than now's. */
export function formatDateTime(iso: string, locale: Locale, now = new Date()): string {
  const at = new Date(iso)
  const sameYear = dayKey(at).slice(0, 4) === dayKey(now).slice(0, 4)
  const date = inWords(at, locale, sameYear ? day : { ...day, year: 'numeric' })
  return `${date} ${format(at, intlTags[locale], time)}`
}

/** How a queue tells when: `08:12` today, `Hier 18:42`, `Sam. 11:02` within the week, else `12 nov.`. */
export function formatWhen(iso: string, locale: Locale, now = new Date()): string {
  const at = new Date(iso)
  const days = daysBetween(at, now)
  const hour = format(at, intlTags[locale], time)
  if (days === 0) return hour
  if (days === 1 || days === -1) {
    const word = new Intl.RelativeTimeFormat(intlTags[locale], { numeric: 'auto' })
    return `${capital(word.format(-days, 'day'))} ${hour}`
  }
  if (days > 1 && days < 7) {
    return `${capital(format(at, intlTags[locale], { weekday: 'short' }))} ${hour}`
  }
  const thisYear = dayKey(at).slice(0, 4) === dayKey(now).slice(0, 4)
  return inWords(at, locale, thisYear ? day : { ...day, year: 'numeric' })
}

/** `il y a 35 min`, `il y a 2 h`, `il y a 3 j`: the largest whole unit. */
export function formatAgo(iso: string, locale: Locale, now = new Date()): string {
  const seconds = Math.round((Date.parse(iso) - now.getTime()) / 1000)
  const words = new Intl.RelativeTimeFormat(intlTags[locale], { numeric: 'auto', style: 'short' })
  if (Math.abs(seconds) < 3600) return words.format(Math.trunc(seconds / 60), 'minute')
  if (Math.abs(seconds) < 86_400) return words.format(Math.trunc(seconds / 3600), 'hour')
  return words.format(Math.trunc(seconds / 86_400), 'day')
}

/** `2026-11-20` of that instant in Morocco. */
export function dayKey(at: Date): string {
  return format(at, 'en-CA', {})
}

function daysBetween(earlier: Date, later: Date): number {
  return Math.round((Date.parse(dayKey(later)) - Date.parse(dayKey(earlier))) / 86_400_000)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
