import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type App } from '../apps.ts'
import { dataRoot, root } from '../data_folder.ts'
import { systemEnvironment } from '../environment.ts'
import { type Report, seconds } from '../process/report.ts'
import { releaseLock, waitForLock } from '../process/lock.ts'
import { CommandFailed, runNode, withNode } from '../process/run.ts'
import { twoAtATime } from '../process/in_parallel.ts'
import { sourcesHash } from './sources_hash.ts'

const commands = {
  adonis: { args: ['ace', 'build', '--tsconfig', 'tsconfig.build.json'], output: 'build' },
  next: {
    args: [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'],
    output: '.next',
  },
}

/** Where an app's build lies. */
export function buildFolder(app: App): string {
  return join(root, app.name, commands[app.kind].output)
}

/**
 * Builds, two at a time, the apps whose sources are not those of their last build. The fingerprint
 * lies in the build itself, so that it can't outlive it.
 */
export async function buildStale(apps: App[], report: Report): Promise<void> {
  const lock = join(dataRoot(), 'build.lock')
  await waitForLock(lock, ({ pid }) =>
    report(`Waiting for the builds of another copy (process ${pid})…`)
  )
  try {
    const stale = apps.filter((app) => builtFrom(app) !== sourcesHash(app))
    if (stale.length > 0) report(`Building ${stale.map(({ name }) => name).join(', ')}…`)
    // the storefront takes longest: it begins first
    await twoAtATime(stale.reverse(), async (app) => {
      const startedAt = Date.now()
      await build(app)
      report(`Built ${app.name} in ${seconds(startedAt)}.`)
    })
  } finally {
    releaseLock(lock)
  }
}

function builtFrom(app: App): string | null {
  const file = join(buildFolder(app), '.sources')
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

async function build(app: App) {
  const hash = sourcesHash(app)
  try {
    await runNode(commands[app.kind].args, {
      cwd: join(root, app.name),
      env: withNode({ ...systemEnvironment(), NEXT_TELEMETRY_DISABLED: '1', CI: '1' }),
    })
  } catch (error) {
    if (error instanceof CommandFailed)
      throw new Error(`${app.name} does not build:\n${error.output}`)
    throw error
  }
  writeFileSync(join(buildFolder(app), '.sources'), hash)
}
