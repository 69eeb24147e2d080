import pg from 'pg'
import { type DatabaseKey, databases } from '../apps.ts'
import type { JobStore } from './job.ts'
import { serviceJobs } from './service_jobs.ts'
import { userEvents } from './user_events.ts'

/** Does something with the work of all four databases. */
export async function withJobStores<T>(
  urls: Record<DatabaseKey, string>,
  work: (stores: JobStore[]) => Promise<T>
): Promise<T> {
  const clients = databases.map(({ key }) => new pg.Client({ connectionString: urls[key] }))
  try {
    await Promise.all(clients.map((client) => client.connect()))
    const stores = databases.map(({ key }, index) => {
      const client = clients[index]!
      return key === 'storefront' ? userEvents(client) : serviceJobs(key, client, urls[key])
    })
    return await work(stores)
  } finally {
    await Promise.all(clients.map((client) => client.end().catch(() => {})))
  }
}
