import { spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { findApp } from '../../dev/apps.ts'
import { buildStale } from '../../dev/builds/build_apps.ts'
import { copyBuild, runFolder } from '../../dev/builds/run_copy.ts'
import { env } from '../src/lib/env.ts'
import { startCatalog } from './catalog.ts'

const folder = join(import.meta.dirname, '..')
let started: Promise<void> | undefined

/** The storefront as it runs in production, and a catalog for it to ask; once for all test files. */
export function startStorefront(): Promise<void> {
  started ??= start()
  return started
}

async function start() {
  await startCatalog()
  if (await answers()) return
  const app = findApp('storefront')
  const copy = `test-${env().port}`
  await buildStale([app], (line) => console.log(line))
  await copyBuild(app, copy)
  run(runFolder(app, copy).slice(folder.length + 1))
  while (!(await answers())) await wait(100)
}

function run(distDir: string) {
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const log = openSync(join(folder, 'tmp', 'test-server.log'), 'w')
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir },
    stdio: ['ignore', log, log],
  })
  server.unref()
  process.once('exit', () => server.kill())
}

/** Fails the test's own timeout, with the server's log to read, where it never does. */
async function answers(): Promise<boolean> {
  return fetch(`${env().storefrontUrl}/health/ready`).then(
    ({ ok }) => ok,
    () => false
  )
}
