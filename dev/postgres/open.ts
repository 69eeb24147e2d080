import { join } from 'node:path'
import { bringsDatabases, type RuntimeConfig } from '../config.ts'
import { onStop } from '../process/interrupt.ts'
import { lockHolder } from '../process/lock.ts'
import { startCluster } from './cluster.ts'

/** Does something with the databases of a copy; the embedded PostgreSQL is started for it when nothing runs. */
export async function withDatabases<T>(
  { folder, postgresPort: port }: RuntimeConfig,
  work: () => Promise<T>
): Promise<T> {
  if (bringsDatabases() || lockHolder(join(folder, 'launcher.lock'))) return work()
  const cluster = await startCluster({ folder, port })
  const forget = onStop(cluster.stop)
  try {
    return await work()
  } finally {
    forget()
    await cluster.stop()
  }
}
