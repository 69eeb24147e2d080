import { join } from 'node:path'
import { dataRoot, root } from '../data_folder.ts'
import { securityFloorsBroken } from '../security_floors.ts'
import { CommandFailed, runNode } from '../process/run.ts'

/** `npm run lint`: ESLint over everything, and the versions that we must not fall below. */
export async function run(args: string[]): Promise<number> {
  const broken = securityFloorsBroken()
  for (const sentence of broken) console.error(sentence)
  const eslint = join(root, 'node_modules', 'eslint', 'bin', 'eslint.js')
  const cache = [
    '--cache',
    '--cache-location',
    join(dataRoot(), 'eslint', '/'),
    '--cache-strategy',
    'content',
  ]
  try {
    await runNode([eslint, '.', '--max-warnings', '0', ...cache, ...args], {
      cwd: root,
      onOutput: (chunk) => process.stdout.write(chunk),
    })
  } catch (error) {
    if (error instanceof CommandFailed) return 1
    throw error
  }
  return broken.length > 0 ? 1 : 0
}
