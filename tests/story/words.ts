import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../dev/data_folder.ts'

export type Locale = 'fr' | 'ar'
export type Say = (key: string) => string

const folder = (locale: Locale) => join(root, 'storefront/messages', locale)

/** What the shop calls things in one language, by the catalogues' keys: `checkout.address.continue`. */
export function wordsOf(locale: Locale): Say {
  const words = new Map(allWords(locale))
  return (key) => {
    const text = words.get(key)
    if (text === undefined) throw new Error(`The ${locale} catalogues have no "${key}".`)
    return text
  }
}

/** Every text of the shop in one language, with its key. */
export function allWords(locale: Locale): [key: string, text: string][] {
  return readdirSync(folder(locale)).flatMap((file) => {
    const messages = JSON.parse(readFileSync(join(folder(locale), file), 'utf8'))
    return flatten(messages, file.replace('.json', ''))
  })
}

function flatten(node: unknown, path: string): [string, string][] {
  if (typeof node === 'string') return [[path, node]]
  return Object.entries(node as object).flatMap(([key, value]) => flatten(value, `${path}.${key}`))
}
