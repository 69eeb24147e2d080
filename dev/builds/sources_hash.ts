import { createHash, type Hash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../apps.ts'
import { root } from '../data_folder.ts'

/** What a build reads besides these folders can only change with the lockfile or with Node. */
const skipped =
  /^(node_modules|build|tests|tmp|coverage|\..*|next-env\.d\.ts|.*\.tsbuildinfo|.*\.log)$/

/** A fingerprint of everything in the checkout that the build of an app is made from. */
export function sourcesHash(app: App, checkout = root): string {
  const hash = createHash('sha256').update(process.version)
  for (const path of ['package.json', 'package-lock.json', 'shared', app.name]) {
    add(hash, checkout, path)
  }
  return hash.digest('hex')
}

/** A fingerprint of all that a folder holds; of none where there is no such folder. */
export function folderHash(folder: string): string {
  const hash = createHash('sha256')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : []
  for (const name of files.sort()) {
    const full = join(folder, name)
    if (statSync(full).isFile()) hash.update(name).update(readFileSync(full))
  }
  return hash.digest('hex')
}

/** Vite writes a panel's assets here on their way into the build. */
const madeByBuild = join('public', 'admin')

function add(hash: Hash, checkout: string, path: string) {
  if (path.endsWith(madeByBuild)) return
  const full = join(checkout, path)
  if (!statSync(full).isDirectory()) return hash.update(path).update(readFileSync(full))
  const names = readdirSync(full).filter((name) => !skipped.test(name))
  for (const name of names.sort()) add(hash, checkout, join(path, name))
}
