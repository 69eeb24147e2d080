import { dirname, join } from 'node:path'
import { bringsDatabases, runtimeConfig } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { prepareDemo } from '../prepare.ts'
import { consoleReport } from '../process/report.ts'

/** `demo`: loads the demo data, once, into the databases of the environment, and its pictures onto the disk. */
export async function run(): Promise<number> {
  const { env } = process
  const { MARKETPLACE_ENV: kind = 'demo' } = env
  if (kind !== 'demo') throw new Error('MARKETPLACE_ENV is not demo: demo data has no place here.')
  if (!bringsDatabases()) {
    throw new Error('The demo data goes where the *_DATABASE_URL variables say.')
  }
  // without a folder and without S3 the disk refuses with a sentence of its own
  const mediaRoot = env.MEDIA_ROOT ?? ''
  // the folder of order-service stands beside that of the pictures
  const privateRoot = mediaRoot && join(dirname(mediaRoot), 'private')
  const places = { ...runtimeConfig(0, dataFolder('demo')), mediaRoot, privateRoot }
  await prepareDemo(places, consoleReport())
  return 0
}
