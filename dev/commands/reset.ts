import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { apps } from '../apps.ts'
import { removeRunFolder } from '../builds/run_copy.ts'
import { readOffset } from '../config.ts'
import { dataRoot } from '../data_folder.ts'
import { lockHolder } from '../process/lock.ts'
import { stopLeftCluster } from '../postgres/cluster.ts'
import { runState } from '../run_state.ts'

/** `npm run reset`: forgets everything that the copy of `PORT_OFFSET` has kept. It must not run. */
export async function run(): Promise<number> {
  const name = String(readOffset())
  const folder = join(dataRoot(), name)
  const holder = lockHolder(join(folder, 'launcher.lock'))
  if (holder)
    throw new Error(`This copy runs (process ${holder.pid}). Stop it first: reset stops nothing.`)
  if (!existsSync(folder)) {
    console.log(`Nothing to remove: there is no ${folder}.`)
    return 0
  }
  await runState(folder).endLeftovers()
  await stopLeftCluster(folder)
  rmSync(folder, { recursive: true, force: true })
  for (const app of apps) removeRunFolder(app, name)
  console.log(`Removed ${folder}.`)
  return 0
}
