import { basename, join } from 'node:path'
import type { App } from './apps.ts'
import { runFolder } from './builds/run_copy.ts'
import type { RuntimeConfig } from './config.ts'
import type { Instance } from './instances.ts'
import { root } from './data_folder.ts'
import { environmentOf } from './environment.ts'
import type { Program } from './process/supervisor.ts'
import type { Secrets } from './secrets.ts'

export type Mode = 'production' | 'development'

export interface ProgramOptions {
  places: RuntimeConfig
  secrets: Secrets
  mode: Mode
  extra?: NodeJS.ProcessEnv
}

/** How a copy of an app is run: its build in production, its sources with hot reload in development. */
export function programOf(
  { app, name, port, metricsPort }: Instance,
  options: ProgramOptions
): Program {
  const { places, mode } = options
  const env = {
    ...environmentOf(app, options),
    PORT: String(port),
    METRICS_PORT: String(metricsPort),
  }
  const how = mode === 'production' ? built(app, places) : fromSources(app, places)
  return {
    name,
    log: join(places.folder, 'logs', `${name}.log`),
    ...how,
    env: { ...env, ...how.env },
  }
}

/** The name by which the files of one copy are told apart from those of another. */
export function copyName(places: RuntimeConfig): string {
  return basename(places.folder)
}

type How = Pick<Program, 'args' | 'cwd' | 'env' | 'stopSignal'>

function built(app: App, places: RuntimeConfig): How {
  const folder = runFolder(app, copyName(places))
  if (app.kind === 'adonis')
    return { args: ['bin/server.js'], cwd: folder, env: {}, stopSignal: 'SIGTERM' }
  return {
    args: ['server.mjs'],
    cwd: join(root, app.name),
    env: { NEXT_DIST_DIR: basename(folder) },
    stopSignal: 'SIGTERM',
  }
}

function fromSources(app: App, places: RuntimeConfig): How {
  const cwd = join(root, app.name)
  // `ace serve` does not hear SIGTERM.
  if (app.kind === 'adonis')
    return { args: ['ace', 'serve', '--hmr', '--no-clear'], cwd, env: {}, stopSignal: 'SIGINT' }
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const args = [
    next,
    'dev',
    '--port',
    String(places.ports[app.name]),
    '--hostname',
    process.env.HOST || '127.0.0.1',
  ]
  return { args, cwd, env: {}, stopSignal: 'SIGTERM' }
}
