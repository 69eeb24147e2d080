import { join } from 'node:path'
import { apps } from '../apps.ts'
import { root } from '../data_folder.ts'
import { seconds } from '../process/report.ts'
import { CommandFailed, runNode } from '../process/run.ts'
import { twoAtATime } from '../process/in_parallel.ts'
import { readTotals, sum, type Totals } from './totals.ts'

interface Result extends Totals {
  name: string
  took: string
  output: string
}

type Step = [name: string, ...command: string[]]

/** They look at how long things take. */
const timed = ['tests', 'dev', 'shared']

/** It takes as long as all others together, which run beside it. */
const longest: Step = testOf('tests')

/**
 * The longest begins with the builds, the storefront's tests wait for them, and only then comes what
 * generates the same files: typecheck, openapi and the services' tests.
 */
const others: Step[] = [
  testOf('shared'),
  ['lint', 'lint'],
  testOf('dev'),
  testOf('storefront'),
  ['typecheck', 'typecheck'],
  ['openapi', 'openapi', '--check'],
  ['schema', 'schema', '--check'],
  ...apps.filter(({ name }) => name !== 'storefront').map(({ name }) => testOf(name)),
  ['order-service, pooled', 'test', 'order-service', '--pooled'],
]

/**
 * Everything that must hold. It goes on after a failure, so that one run tells all; what the failed
 * steps printed stands at the end.
 */
export async function testEverything(): Promise<number> {
  const results: Result[] = []
  const take = async (step: Step) => {
    const result = await runStep(step)
    console.log(line(result))
    results.push(result)
  }
  await Promise.all([take(longest), twoAtATime(others, take)])
  const { passed, failed } = sum(results)
  const complaints = results.filter((result) => result.failed > 0)
  for (const { name, output } of complaints) console.log(`\n━━ ${name} ━━\n${output}`)
  console.log(['', ...complaints.map(line), `${passed} passed, ${failed} failed`].join('\n'))
  return failed > 0 ? 1 : 0
}

function testOf(part: string): Step {
  return [part, 'test', part]
}

/** A process for each, so that the words of two do not mix. What is `timed` has the machine first. */
async function runStep([name, ...command]: Step): Promise<Result> {
  const startedAt = Date.now()
  const env = { ...process.env, MARKETPLACE_NICE: timed.includes(name) ? undefined : '10' }
  const [output, code] = await runNode([join(root, 'dev/launch.mjs'), ...command], {
    cwd: root,
    env,
  })
    .then((printed): [string, number | null] => [printed, 0])
    .catch((error: unknown): [string, number | null] => {
      if (error instanceof CommandFailed) return [error.output, error.code]
      throw error
    })
  return { name, ...readTotals(output, code), took: seconds(startedAt), output }
}

function line({ name, passed, failed, took, output }: Result): string {
  const skipped = /^SKIPPED: .+$/m.exec(output)?.[0]
  const counts = passed + failed === 0 ? (skipped ?? 'ok') : `${passed} passed, ${failed} failed`
  const sign = failed > 0 ? '✘' : skipped ? '–' : '✔'
  return `${sign} ${name.padEnd(22)} ${counts.padEnd(24)} ${took}`
}
