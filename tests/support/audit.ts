import { setTimeout as pause } from 'node:timers/promises'
import { audit } from '../../dev/audit/audit.ts'
import { system } from '../../dev/testing/running_system.ts'
import { until } from './until.ts'

/** Every rule over the four databases holds, once the jobs have run. */
export async function theAuditIsClean(): Promise<void> {
  let last: unknown
  await until('a clean audit', async () => {
    const { violations } = await audit(system().databaseUrls, () => pause(500))
    last = violations
    return violations.length === 0
  }).catch((error: Error) => {
    throw new Error(`${error.message}\n${JSON.stringify(last, null, 2)}`)
  })
}
