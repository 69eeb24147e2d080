import { apps, type AppName } from '../apps.ts'
import { bringsDatabases, runtimeConfig } from '../config.ts'
import { dataFolder } from '../data_folder.ts'
import type { Secrets } from '../secrets.ts'
import type { System } from '../system.ts'

/**
 * A marketplace with demo data that runs elsewhere: `TEST_STOREFRONT_URL` and `TEST_GATEWAY_URL`, and the four
 * database URLs for tests that look into them. Its processes are nobody's to stop.
 */
export function shopUnderTest(env: NodeJS.ProcessEnv = process.env): System | undefined {
  const { TEST_STOREFRONT_URL: storefront, TEST_GATEWAY_URL: gateway } = env
  if (!storefront || !gateway) return undefined
  const places = runtimeConfig(0, dataFolder('shop-under-test'), env)
  const urls = Object.fromEntries(
    apps.map(({ name }) => [name, name === 'storefront' ? storefront : gateway])
  ) as Record<AppName, string>
  return {
    urls,
    get databaseUrls() {
      if (bringsDatabases(env)) return places.databaseUrls
      throw new Error('This test looks into the databases: set the four *_DATABASE_URL variables.')
    },
    get secrets() {
      return notOurs<Secrets>('has secrets of its own')
    },
    places,
    pid: () => notOurs('runs elsewhere'),
    kill: () => notOurs('is not ours to stop'),
    start: () => notOurs('is not ours to start'),
    waitReady: () => notOurs('runs elsewhere'),
    stop: async () => {},
  }
}

function notOurs<T>(why: string): T {
  throw new Error(`This test cannot walk a shop that runs elsewhere: it ${why}.`)
}
