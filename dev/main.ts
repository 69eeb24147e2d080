import { existsSync } from 'node:fs'
import { setPriority } from 'node:os'
import { join } from 'node:path'
import { root } from './data_folder.ts'
import { isStopping, stopAll, stopOnSignals } from './process/interrupt.ts'

type Command = (args: string[]) => Promise<number>

const commands: Record<string, () => Promise<{ run: Command }>> = {
  'start': () => import('./commands/start.ts'),
  'dev': () => import('./commands/dev.ts'),
  'reset': () => import('./commands/reset.ts'),
  'audit': () => import('./commands/audit.ts'),
  'admin': () => import('./commands/admin.ts'),
  'logs': () => import('./commands/logs.ts'),
  'jobs': () => import('./commands/jobs.ts'),
  'test': () => import('./commands/test.ts'),
  'lint': () => import('./commands/lint.ts'),
  'typecheck': () => import('./commands/typecheck.ts'),
  'fuzz': () => import('./commands/fuzz.ts'),
  'openapi': () => import('./commands/openapi.ts'),
  'bench': () => import('./commands/bench.ts'),
  'schema': () => import('./commands/schema.ts'),
  'doctor': () => import('./commands/doctor.ts'),
  'secrets': () => import('./commands/secrets.ts'),
  'databases': () => import('./commands/databases.ts'),
  'demo': () => import('./commands/demo.ts'),
  'search:quality': () => import('./commands/search_quality.ts'),
}

/** Runs one command of the launcher and ends the process with its answer. */
export async function main([name = '', ...args]: string[]): Promise<void> {
  const load = commands[name]
  if (!load) {
    console.error(`There is no command "${name}": ${Object.keys(commands).join(', ')}.`)
    process.exit(1)
  }
  if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'))
  if (process.env.MARKETPLACE_NICE) setPriority(Number(process.env.MARKETPLACE_NICE))
  stopOnSignals()
  process.exit(await runSafely(load, args))
}

async function runSafely(load: () => Promise<{ run: Command }>, args: string[]): Promise<number> {
  try {
    const { run } = await load()
    return await run(args)
  } catch (error) {
    // What breaks because everything is being stopped is no news.
    if (!isStopping()) console.error(`\n${explain(error)}`)
    await stopAll()
    return 1
  }
}

/** A sentence that we wrote stands alone; a surprise comes with its stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.constructor === Error || process.env.DEBUG === undefined
    ? error.message
    : String(error.stack)
}
