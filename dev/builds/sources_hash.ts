import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../apps.ts'
import { root } from '../data_folder.ts'

/** What a build reads besides these folders can only change with the lockfile or with Node. */
const skipped =
  /^(node_modules|build|tests|tmp|coverage|\..*|next-env\.d\.ts|.*\.tsbuildinfo|.*\.log)$/

/** A fingerprint of everything that the build of an app is made from. */
export function sourcesHash(app: App): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(join(root, file)))
  addFolder(hash, join(root, 'shared'))
  addFolder(hash, join(root, app.name))
  return hash.digest('hex')
}

function addFolder(hash: Hash, folder: string) {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !skipped.test(name)
  )
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) addFolder(hash, path)
    else hash.update(path.slice(root.length)).update(readFileSync(path))
  }
}
