import { runtimeConfig, readOffset } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import { makeAdmin } from '../make_admin.ts'
import { withDatabases } from '../postgres/open.ts'

/** `npm run admin -- you@example.com`: makes an admin of who has signed up with that e-mail. */
export async function run([email]: string[]): Promise<number> {
  if (!email) throw new Error('Say whom: npm run admin -- you@example.com')
  const offset = readOffset()
  const places = runtimeConfig(offset, dataFolder(String(offset)))
  await withDatabases(places, () => makeAdmin(places.databaseUrls.storefront, email))
  console.log(`${email} is an admin.`)
  return 0
}
