import { parts, testPart } from '../testing/part.ts'

/** `npm test` runs everything, `npm test -w <part>` one part. */
export async function run([part, ...args]: string[]): Promise<number> {
  if (!part) return (await import('../testing/everything.ts')).testEverything()
  if (!parts.includes(part))
    throw new Error(`There is no part "${part}" to test: ${parts.join(', ')}.`)
  const totals = await testPart(part, args)
  console.log(`${totals.passed} passed, ${totals.failed} failed`)
  return totals.failed > 0 ? 1 : 0
}
