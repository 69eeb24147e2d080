import { stripVTControlCharacters } from 'node:util'

export interface Totals {
  passed: number
  failed: number
}

/**
 * What Japa says at the end of its output. A run that ended badly without a word about failed
 * tests (it could not start, or crashed) counts as one failure.
 */
export function readTotals(output: string, code: number | null): Totals {
  const line = stripVTControlCharacters(output).match(/^\s*Tests\s+(.+)\(\d+\)\s*$/m)?.[1] ?? ''
  const count = (word: string) => Number(line.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0)
  const totals = { passed: count('passed'), failed: count('failed') }
  if (code !== 0 && totals.failed === 0) totals.failed = 1
  return totals
}

export function sum(all: Totals[]): Totals {
  return all.reduce(
    (total, each) => ({ passed: total.passed + each.passed, failed: total.failed + each.failed }),
    { passed: 0, failed: 0 }
  )
}
