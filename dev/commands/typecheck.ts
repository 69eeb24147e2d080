import { apps } from '../apps.ts'
import { root } from '../data_folder.ts'
import { generateTypes } from '../generate_types.ts'
import { CommandFailed, run as runCommand, withNode } from '../process/run.ts'
import { twoAtATime } from '../process/in_parallel.ts'
import { workspaces } from '../workspaces.ts'

/** `npm run typecheck`: TypeScript over every workspace, two at a time. */
export async function run(args: string[]): Promise<number> {
  const failed: string[] = []
  await twoAtATime(args.length > 0 ? args : workspaces, async (name) => {
    const complaints = await typecheck(name)
    console.log(
      complaints === null ? `typecheck ${name}: ok` : `typecheck ${name}: failed\n${complaints}`
    )
    if (complaints !== null) failed.push(name)
  })
  return failed.length > 0 ? 1 : 0
}

async function typecheck(name: string): Promise<string | null> {
  const app = apps.find((candidate) => candidate.name === name)
  try {
    if (app) await generateTypes(app)
    await runCommand('npm', ['run', '--silent', 'typecheck', '-w', name], {
      cwd: root,
      env: withNode(process.env),
    })
    return null
  } catch (error) {
    if (error instanceof CommandFailed) return error.output.trim()
    throw error
  }
}
