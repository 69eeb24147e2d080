import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales, type Locale } from '../../contracts/locale.ts'

type Catalogue = { [key: string]: string | Catalogue }

/**
 * What is wrong with the catalogues `fr.json`, `ar.json` and `en.json` of a folder: texts that one language
 * lacks, and texts whose arguments differ. Each as `ar: stores.title`.
 */
export function differencesIn(folder: string): string[] {
  const texts = Object.fromEntries(
    locales.map((locale) => [locale, flat(readCatalogue(folder, locale))])
  ) as Record<Locale, Map<string, string>>
  const keys = new Set(locales.flatMap((locale) => [...texts[locale].keys()]))
  return [...keys].flatMap((key) => {
    const missing = locales.filter((locale) => !texts[locale].get(key)?.trim())
    if (missing.length > 0) return missing.map((locale) => `${locale}: ${key}`)
    const [first, ...others] = locales.map((locale) => argumentsOf(texts[locale].get(key)!))
    return others.some((other) => other !== first) ? [`arguments: ${key}`] : []
  })
}

/**
 * The texts that the sources below a folder ask for by a literal key and that the French catalogue lacks.
 * `hook` is what gives the function: `useTranslations`, whose keys stand below `prefix`.
 */
export function unknownKeysIn(
  sources: string,
  messages: string,
  { hook = 'useTranslations', prefix = '' } = {}
): string[] {
  const known = flat(readCatalogue(messages, 'fr'))
  return globSync('**/*.{ts,tsx}', { cwd: sources }).flatMap((file) => {
    const source = readFileSync(join(sources, file), 'utf8')
    return askedIn(source, hook)
      .filter((candidates) => !candidates.some((key) => known.has(prefix + key)))
      .map(([key]) => `${file}: ${key}`)
  })
}

/** For each literal key asked for, what it may be in full: a file may use one name for several groups. */
function askedIn(source: string, hook: string): string[][] {
  const groups = new Map<string, string[]>()
  for (const [, name, group] of source.matchAll(
    new RegExp(String.raw`const (\w+) = ${hook}\('([\w.]+)'\)`, 'g')
  )) {
    groups.set(name!, [...(groups.get(name!) ?? []), group!])
  }
  return [...groups].flatMap(([name, all]) =>
    [...source.matchAll(new RegExp(String.raw`\b${name}(?:\.rich)?\('([\w.]+)'`, 'g'))].map(
      ([, key]) => all.map((group) => `${group}.${key}`)
    )
  )
}

function readCatalogue(folder: string, locale: Locale): Catalogue {
  return JSON.parse(readFileSync(join(folder, `${locale}.json`), 'utf8'))
}

function flat(catalogue: Catalogue, path = ''): Map<string, string> {
  return new Map(
    Object.entries(catalogue).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[path + key, value] as const]
        : [...flat(value, `${path}${key}.`)]
    )
  )
}

/** The names that a text is filled in with, and its tags. */
function argumentsOf(text: string): string {
  const names = [...text.matchAll(/\{(\w+)(?=[,}])|<(\w+)>/g)].map(([, name, tag]) => name ?? tag)
  return [...new Set(names)].sort().join()
}
