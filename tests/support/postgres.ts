import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCluster } from '../../dev/postgres/cluster.ts'
import { system } from '../../dev/testing/running_system.ts'
import { rowsOf } from './databases.ts'
import { until } from './until.ts'

/** `kill -9` of the database server with all that belongs to it. */
export async function killPostgres(): Promise<void> {
  const pidFile = join(system().places.folder, 'postgres', 'postmaster.pid')
  const server = Number.parseInt(readFileSync(pidFile, 'utf8'))
  const processes = await rowsOf('order', 'select pid from pg_stat_activity')
  for (const pid of [server, ...processes.map((row) => row.pid)]) kill(pid)
  await until('the database server to be gone', async () => !isThere(server))
}

/** Starts it again on the same data. */
export async function startPostgres(): Promise<void> {
  const { folder, postgresPort } = system().places
  await startCluster({ folder, port: postgresPort, fast: true })
}

/** One that has ended by itself meanwhile is as good as killed. */
function kill(pid: number) {
  if (isThere(pid)) process.kill(pid, 'SIGKILL')
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
