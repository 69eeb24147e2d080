import { join } from 'node:path'
import type { App } from './apps.ts'
import { runtimeConfig } from './config.ts'
import { dataFolder, root } from './data_folder.ts'
import { environmentOf } from './environment.ts'
import { runNode } from './process/run.ts'
import { readSecrets } from './secrets.ts'

/**
 * Brings the barrels of an AdonisJS app up to date (`.adonisjs/`): its routes name controllers that
 * only these know. It reads the sources alone; no database is asked.
 */
export async function generateTypes(app: App): Promise<void> {
  if (app.kind !== 'adonis') return
  const places = runtimeConfig(0, dataFolder('types'), {})
  const env = environmentOf(app, {
    places,
    secrets: readSecrets(places.folder, {}),
    mode: 'development',
  })
  await runNode(['ace', 'codegen'], { cwd: join(root, app.name), env })
}
