import { audit } from '../audit/audit.ts'
import { runtimeConfig, readOffset } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { withDatabases } from '../postgres/open.ts'

/** `npm run audit`: looks at every rule over what the copy of `PORT_OFFSET` has stored. */
export async function run(): Promise<number> {
  const offset = readOffset()
  const places = runtimeConfig(offset, dataFolder(String(offset)))
  return withDatabases(places, async () => {
    const { orders, violations } = await audit(places.databaseUrls)
    for (const { rule, subject, what } of violations) console.log(`✘ ${rule}: ${subject}: ${what}`)
    console.log(`audit: ${orders} orders, ${violations.length} violations`)
    return violations.length > 0 ? 1 : 0
  })
}
