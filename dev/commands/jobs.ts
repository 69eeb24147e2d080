import { runtimeConfig, readOffset } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import type { JobStore } from '../jobs/job.ts'
import { withJobStores } from '../jobs/job_stores.ts'
import { jobTable } from '../jobs/table.ts'
import { withDatabases } from '../postgres/open.ts'

const usage = 'Say what: npm run jobs, or npm run jobs -- retry <id>'

/** `npm run jobs`: lists the work that is not done yet; `npm run jobs -- retry <id>` has one job tried now. */
export async function run([verb, id]: string[]): Promise<number> {
  if (verb !== undefined && (verb !== 'retry' || !id)) throw new Error(usage)
  const offset = readOffset()
  const places = runtimeConfig(offset, dataFolder(String(offset)))
  return withDatabases(places, () =>
    withJobStores(places.databaseUrls, (stores) => (id ? retry(stores, id) : list(stores)))
  )
}

async function list(stores: JobStore[]): Promise<number> {
  console.log(jobTable(await Promise.all(stores.map((store) => store.list()))))
  return 0
}

async function retry(stores: JobStore[], id: string): Promise<number> {
  for (const store of stores) {
    const done = await store.retry(id)
    if (done === null) continue
    console.log(done)
    return 0
  }
  throw new Error(`No job ${id} waits, fails or died. npm run jobs lists them.`)
}
