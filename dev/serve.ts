import { join } from 'node:path'
import { databases } from './apps.ts'
import { bringsDatabases, runtimeConfig, readOffset } from './config.ts'
import { dataFolder } from './data_folder.ts'
import { onStop } from './process/interrupt.ts'
import { isAlive, type ProcessIdentity } from './process/identity.ts'
import { lockHolder, releaseLock, takeLock } from './process/lock.ts'
import { consoleReport, type Report } from './process/report.ts'
import type { Mode } from './programs.ts'
import { startSystem } from './system.ts'
import { welcome } from './welcome.ts'

/** Runs the copy of `PORT_OFFSET` until it is told to stop. */
export async function serve(mode: Mode): Promise<number> {
  const offset = readOffset()
  const folder = dataFolder(String(offset))
  const report = consoleReport()
  const release = await lockFolder(folder, offset, report)
  const leave = onStop(async () => {
    release()
    report('Everything is stopped.')
  })

  const places = runtimeConfig(offset, folder)
  const externalDatabases = bringsDatabases()
  const demo = (process.env.MARKETPLACE_ENV ?? 'demo') === 'demo'
  try {
    if (externalDatabases)
      report(`Using the databases of ${databases.map(({ variable }) => variable).join(', ')}.`)
    const system = await startSystem({
      places,
      mode,
      demo,
      externalDatabases,
      restart: true,
      report,
    })
    onStop(async () => report('Stopping…'))
    console.log(welcome(system, demo))
    return await new Promise<never>(() => setInterval(() => {}, 2 ** 30))
  } finally {
    leave()
    release()
  }
}

/** One launcher per data folder. One that is just ending is waited for. */
async function lockFolder(folder: string, offset: number, report: Report): Promise<() => void> {
  const file = join(folder, 'launcher.lock')
  if (!takeLock(file)) {
    const holder = lockHolder(file)
    if (holder) await waitAWhile(holder, report)
    if (!takeLock(file)) {
      throw new Error(
        `This copy runs already (process ${lockHolder(file)?.pid}). Stop it first, or run a second one beside it ` +
          `with PORT_OFFSET=${offset + 100}.`
      )
    }
  }
  return () => releaseLock(file)
}

async function waitAWhile(holder: ProcessIdentity, report: Report) {
  report(
    `Another launcher (process ${holder.pid}) has this copy; waiting a moment in case it is ending.`
  )
  const deadline = Date.now() + 3_000
  while (isAlive(holder) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 100))
}
