import { spawn } from 'node:child_process'
import { mkdirSync, openSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../src/lib/process/env.ts'
import { startCatalog } from './catalog.ts'
import { startGateway } from './gateway.ts'
import { startServices } from './services.ts'

const folder = join(import.meta.dirname, '..')
let started: Promise<void> | undefined

/** The storefront as it runs in production, with a catalog and a gateway for it to ask; once for all test files. */
export function startStorefront(): Promise<void> {
  started ??= start()
  return started
}

async function start() {
  await Promise.all([startCatalog(), startServices(), startGateway()])
  if (await answers()) return
  run(await build())
  while (!(await answers())) await wait(100)
}

/** The folder of a build of today's sources, made by the launcher's own means. */
async function build(): Promise<string> {
  const dev = (file: string) => import(new URL(`../../dev/${file}`, import.meta.url).href)
  const { findApp } = await dev('apps.ts')
  const { buildStale } = await dev('builds/build_apps.ts')
  const { copyBuild, runFolder } = await dev('builds/run_copy.ts')
  const app = findApp('storefront')
  const copy = `test-${env().port}`
  await buildStale([app], (line: string) => console.log(line))
  await copyBuild(app, copy)
  return basename(runFolder(app, copy))
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
