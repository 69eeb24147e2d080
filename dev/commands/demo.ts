import { bringsDatabases, runtimeConfig } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { prepareDemo } from '../prepare.ts'
import { consoleReport } from '../process/report.ts'

/** `demo`: loads the demo data, once, into the databases of the environment, and its pictures into `MEDIA_ROOT`. */
export async function run(): Promise<number> {
  const { MARKETPLACE_ENV: kind = 'demo', MEDIA_ROOT: mediaRoot } = process.env
  if (kind !== 'demo') throw new Error('MARKETPLACE_ENV is not demo: demo data has no place here.')
  if (!bringsDatabases() || !mediaRoot) {
    throw new Error('The demo data goes where the *_DATABASE_URL variables and MEDIA_ROOT say.')
  }
  await prepareDemo({ ...runtimeConfig(0, dataFolder('demo')), mediaRoot }, consoleReport())
  return 0
}
