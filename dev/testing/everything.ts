import { run as lint } from '../commands/lint.ts'
import { run as openapi } from '../commands/openapi.ts'
import { run as typecheck } from '../commands/typecheck.ts'
import { seconds } from '../process/report.ts'
import { parts, testPart } from './part.ts'
import { sum, type Totals } from './totals.ts'

interface Result extends Totals {
  name: string
  took: string
}

type Step = [name: string, work: () => Promise<Totals>]

/** Everything that must hold: it goes on after a failure, so that one run tells all. */
export async function testEverything(): Promise<number> {
  const steps: Step[] = [
    ['lint', () => asTotals(lint([]))],
    ['openapi', () => asTotals(openapi(['--check']))],
    ['typecheck', () => asTotals(typecheck([]))],
    ...parts.map((part): Step => [part, () => testPart(part, [])]),
  ]
  const results: Result[] = []
  for (const [name, work] of steps) {
    console.log(`\n━━ ${name} ━━`)
    const startedAt = Date.now()
    const totals = await work().catch(asFailure)
    results.push({ name, ...totals, took: seconds(startedAt) })
  }
  const { passed, failed } = sum(results)
  console.log(['', ...results.map(line), '', `${passed} passed, ${failed} failed`].join('\n'))
  return failed > 0 ? 1 : 0
}

/** These have no tests to count: nothing when all is well, one failure when not. */
async function asTotals(work: Promise<number>): Promise<Totals> {
  return { passed: 0, failed: (await work) === 0 ? 0 : 1 }
}

function asFailure(error: unknown): Totals {
  console.error(error instanceof Error ? error.message : error)
  return { passed: 0, failed: 1 }
}

function line({ name, passed, failed, took }: Result): string {
  const counts = passed + failed === 0 ? 'ok' : `${passed} passed, ${failed} failed`
  return `${failed > 0 ? '✘' : '✔'} ${name.padEnd(16)} ${counts.padEnd(24)} ${took}`
}
