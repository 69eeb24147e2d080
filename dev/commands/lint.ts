import { join } from 'node:path'
import { dataRoot, root } from '../data_folder.ts'
import { securityFloorsBroken } from '../security_floors.ts'
import { twoAtATime } from '../process/in_parallel.ts'
import { CommandFailed, runNode } from '../process/run.ts'

const packages = join(root, 'node_modules')
const cache = (program: string) => [
  ...['--cache', '--cache-location', join(dataRoot(), 'lint', program)],
  ...['--cache-strategy', 'content'],
]

/**
 * `npm run lint`: ESLint and Prettier over everything, side by side, and the versions that we must not fall below. `args`
 * go to ESLint.
 */
export async function run(args: string[]): Promise<number> {
  const broken = securityFloorsBroken()
  for (const sentence of broken) console.error(sentence)
  const eslint = [join(packages, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']
  const prettier = [join(packages, 'prettier', 'bin', 'prettier.cjs'), '.', '--check']
  const checks = [
    [...eslint, ...cache('eslint'), ...args],
    [...prettier, '--log-level', 'warn', ...cache('prettier')],
  ]
  let complaints = broken.length
  await twoAtATime(checks, async (check) => {
    if (!(await passes(check))) complaints++
  })
  return complaints > 0 ? 1 : 0
}

async function passes(check: string[]): Promise<boolean> {
  try {
    await runNode(check, { cwd: root, onOutput: (chunk) => process.stdout.write(chunk) })
    return true
  } catch (error) {
    if (error instanceof CommandFailed) return false
    throw error
  }
}
