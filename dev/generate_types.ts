import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './apps.ts'
import { folderHash, sourcesHash } from './builds/sources_hash.ts'
import { runtimeConfig } from './config.ts'
import { dataFolder, root } from './data_folder.ts'
import { environmentOf } from './environment.ts'
import { runNode } from './process/run.ts'
import { readSecrets } from './secrets.ts'

/**
 * Brings the barrels of an AdonisJS app up to date (`.adonisjs/`): its routes name controllers that
 * only these know. It reads the sources alone; no database is asked. Nothing is done where neither the sources nor the
 * barrels are others than after the last time.
 */
export async function generateTypes(app: App): Promise<void> {
  if (app.kind !== 'adonis') return
  const mark = join(dataFolder('types'), `${app.name}.hash`)
  const sources = sourcesHash(app)
  const now = () => `${sources} ${folderHash(join(root, app.name, '.adonisjs'))}`
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now()) return
  const places = runtimeConfig(0, dataFolder('types'), {})
  const env = environmentOf(app, {
    places,
    secrets: readSecrets(places.folder, {}),
    mode: 'development',
  })
  await runNode(['ace', 'codegen'], { cwd: join(root, app.name), env })
  writeFileSync(mark, now())
}
