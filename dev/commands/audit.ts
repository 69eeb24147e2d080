import { audit } from '../audit/audit.ts'
import { bringsDatabases, placesOf, readOffset } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { startCluster } from '../postgres/cluster.ts'
import { onStop } from '../process/interrupt.ts'
import { lockHolder } from '../process/lock.ts'
import { join } from 'node:path'

/** `npm run audit`: looks at every rule over what the copy of `PORT_OFFSET` has stored. */
export async function run(): Promise<number> {
  const offset = readOffset()
  const places = placesOf(offset, dataFolder(String(offset)))
  const close = await openDatabases(places.folder, places.postgresPort)
  try {
    const { orders, violations } = await audit(places.databaseUrls)
    for (const { rule, subject, what } of violations) console.log(`✘ ${rule}: ${subject}: ${what}`)
    console.log(`audit: ${orders} orders, ${violations.length} violations`)
    return violations.length > 0 ? 1 : 0
  } finally {
    await close()
  }
}

/** The embedded PostgreSQL is started for the audit when nothing runs. */
async function openDatabases(folder: string, port: number): Promise<() => Promise<void>> {
  if (bringsDatabases() || lockHolder(join(folder, 'launcher.lock'))) return async () => {}
  const cluster = await startCluster({ folder, port })
  const forget = onStop(cluster.stop)
  return async () => {
    forget()
    await cluster.stop()
  }
}
