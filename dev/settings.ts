import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './data_folder.ts'

/** A line of `.env.example` and what stands above it. */
export interface Setting {
  name: string
  /** Empty where there is none. */
  default: string
  /** The apps, `the launcher`, `the tests`, or `every app`. */
  readBy: string[]
  hasExample: boolean
}

/** Every setting that `.env.example` explains, in its order. */
export function explainedSettings(): Setting[] {
  return readFileSync(join(root, '.env.example'), 'utf8').split('\n\n').flatMap(settingsOf)
}

/** A paragraph explains each of the settings below it, and may say of each one who reads it. */
function settingsOf(paragraph: string): Setting[] {
  let readBy: string[] = []
  return paragraph.split('\n').flatMap((line) => {
    readBy = /^# Read by: (.+)\.$/.exec(line)?.[1]?.split(', ') ?? readBy
    const found = /^#([A-Z][A-Z0-9_]*)=(.*)$/.exec(line)
    if (!found) return []
    const [, name = '', value = ''] = found
    return [{ name, default: value, readBy, hasExample: paragraph.includes('# Example: ') }]
  })
}
