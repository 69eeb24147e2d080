import { spawn } from 'node:child_process'
import { mkdirSync, openSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { env } from '../src/lib/process/env.ts'
import { startCatalog } from './catalog.ts'
import { startGateway } from './gateway.ts'
import { startServices } from './services.ts'

const folder = join(import.meta.dirname, '..')
let started: Promise<void> | undefined
let startedInProduction: Promise<string> | undefined
let built: Promise<string> | undefined

/** The storefront with a catalog and a gateway for it to ask; once for all test files. */
export function startStorefront(): Promise<void> {
  started ??= start()
  return started
}

/**
 * Another one on the same database, configured as a shop behind HTTPS, with Google and a hundredth of its limits; once
 * for all test files. Gives where it listens: whoever asks takes the part of the proxy.
 */
export function startInProduction(): Promise<string> {
  startedInProduction ??= startBehindHttps()
  return startedInProduction
}

async function start() {
  await Promise.all([startCatalog(), startServices(), startGateway()])
  if (!(await answers(env().storefrontUrl))) await run('test-server', env().storefrontUrl)
}

async function startBehindHttps(): Promise<string> {
  await startStorefront()
  // Of the ports that these tests have to themselves; a port from the system's own range could go to a connection.
  const port = Number(process.env.VITE_HMR_PORT)
  const url = `http://127.0.0.1:${port}`
  await run('test-production', url, {
    MARKETPLACE_ENV: 'production',
    STOREFRONT_URL: 'https://shop.example.ma',
    STOREFRONT_INTERNAL_URL: url,
    GATEWAY_URL: 'https://admin.example.ma',
    COOKIE_DOMAIN: 'example.ma',
    GATEWAY_INTERNAL_URL: env().gatewayInternalUrl,
    PORT: String(port),
    // The other one has it.
    METRICS_PORT: '',
    TRUSTED_PROXIES: '127.0.0.1',
    RATE_LIMIT_SCALE: '0.01',
    GOOGLE_CLIENT_ID: 'shop.apps.googleusercontent.com',
    GOOGLE_CLIENT_SECRET: 'test-secret-of-google',
  })
  return url
}

/** Runs it as in production, until the tests end. Its log lies in `tmp/`. */
async function run(name: string, url: string, changes: Record<string, string> = {}) {
  built ??= build()
  const distDir = await built
  mkdirSync(join(folder, 'tmp'), { recursive: true })
  const log = openSync(join(folder, 'tmp', `${name}.log`), 'w')
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_DIST_DIR: distDir, ...changes },
    stdio: ['ignore', log, log],
  })
  server.unref()
  process.once('exit', () => server.kill())
  while (!(await answers(url))) {
    if (server.exitCode !== null)
      throw new Error(`The ${name} ended: see storefront/tmp/${name}.log`)
    await wait(100)
  }
}

/** The folder of a build of today's sources, made by the launcher's own means, for this run of the tests. */
async function build(): Promise<string> {
  const dev = (file: string) => import(new URL(`../../dev/${file}`, import.meta.url).href)
  const { findApp } = await dev('apps.ts')
  const { buildStale } = await dev('builds/build_apps.ts')
  const { copyBuild, runFolder } = await dev('builds/run_copy.ts')
  const app = findApp('storefront')
  const copy = `test-${env().port}`
  await buildStale([app], (line: string) => console.log(line))
  await copyBuild(app, copy)
  const copied = runFolder(app, copy)
  process.once('exit', () => rmSync(copied, { recursive: true, force: true }))
  return basename(copied)
}

async function answers(url: string): Promise<boolean> {
  return fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).then(
    ({ ok }) => ok,
    () => false
  )
}
