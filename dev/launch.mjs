/**
 * Where every npm script of the root begins. Plain JavaScript on Node's built-ins, because it
 * must run before anything is installed and on any Node from 20 on: it installs what the lockfile
 * names, finds Node 24 and goes on there with `main.ts`.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const wanted = 24
const adviceOnNode = `install Node ${wanted} (https://nodejs.org or "nvm install ${wanted}") and run this again.`

const [major] = process.versions.node.split('.').map(Number)
if (major < 20) {
  fail(`Node ${process.versions.node} is too old: any Node from 20 on can start the marketplace.`)
}

install()
if (major >= wanted) {
  const { main } = await import('./main.ts')
  await main(process.argv.slice(2))
} else {
  continueUnder(findNode())
}

function install() {
  const lockfile = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  if (existsSync(installed) && isComplete(lockfile, installed)) return

  console.log('Installing the packages that package-lock.json names (npm ci, about a minute)…')
  const npm = /npm-cli\.js$/.test(process.env.npm_execpath ?? '') && process.env.npm_execpath
  const [command, ...args] = npm ? [process.execPath, npm] : ['npm']
  const { status } = spawnSync(
    command,
    [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
      shell: !npm && process.platform === 'win32',
      env: { ...process.env, NODE_ENV: 'development' },
    }
  )
  if (status !== 0) fail('npm ci failed; its own words are above.')
}

/** A newer time alone is no reason to install: git touches files. The content decides. */
function isComplete(lockfile, installed) {
  if (statSync(installed).mtimeMs >= statSync(lockfile).mtimeMs) return true
  const names = JSON.parse(readFileSync(lockfile, 'utf8')).packages
  const found = JSON.parse(readFileSync(installed, 'utf8')).packages
  return Object.entries(names).every(([path, entry]) => {
    if (!path.startsWith('node_modules/') || entry.optional || entry.link) return true
    return found[path]?.version === entry.version
  })
}

function findNode() {
  const brought = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(brought)) return brought
  return fail(
    `The marketplace needs Node ${wanted}, this is Node ${process.versions.node}. On Linux (x64 and arm64) ` +
      `it comes with the packages; here ${adviceOnNode}`
  )
}

/** The second process watches its parent, so that it ends even when this one is killed. */
function continueUnder(node) {
  const child = spawn(node, [join(root, 'dev', 'launch.mjs'), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, MARKETPLACE_WATCH_PARENT: '1' },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => signal !== 'SIGINT' && child.kill(signal))
  }
  child.on('error', () => fail(`${node} does not run here: ${adviceOnNode}`))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
