import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from './apps.ts'
import { root } from './data_folder.ts'
import { runNode } from './process/run.ts'

/** Brings the database of an app to its newest shape. `folder` is the app's source, or its build. */
export async function migrate(app: App, folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  if (!app.database) return
  if (app.kind === 'next') {
    await runNode(['scripts/migrate.mjs'], { cwd: join(root, app.name), env })
  } else {
    const ace = existsSync(join(folder, 'bin', 'server.js')) ? 'ace.js' : 'ace'
    await runNode([ace, 'migration:run', '--force'], { cwd: folder, env })
  }
}
