import { testPart } from '../testing/part.ts'

/**
 * `npm run fuzz`: sends each operation of the running marketplace many inputs that nobody expects; none may end
 * in a 5xx. `FUZZ_RUNS` (100) inputs for each, made from `FUZZ_SEED` (1): the same seed sends the same.
 */
export async function run(args: string[]): Promise<number> {
  process.env.FUZZ_RUNS ??= '100'
  const { passed, failed } = await testPart('tests', ['--files', 'fuzz.spec.ts', ...args])
  console.log(`${passed} passed, ${failed} failed`)
  return failed > 0 ? 1 : 0
}
