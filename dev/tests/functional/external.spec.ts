import { test } from '@japa/runner'
import type { DatabaseKey } from '../../apps.ts'
import { assertUsable } from '../../postgres/external.ts'
import { findFreePorts } from '../../process/ports.ts'

const server = process.env.TEST_DATABASE_URL!
const all = (url: string): Record<DatabaseKey, string> => {
  return { storefront: url, store: url, catalog: url, order: url }
}

test.group('Databases that the environment brings', () => {
  test('are taken where each of them answers', async () => {
    await assertUsable(all(server))
  })

  test('are named, each with what is wrong, where they cannot be used', async ({ assert }) => {
    const [port] = await findFreePorts(1)
    const nowhere = `postgres://nobody@127.0.0.1:${port}/x`
    const missing = new URL(server)
    missing.pathname = '/no_such_database'
    const urls = { ...all(server), store: nowhere, order: missing.href }
    const error = await assertUsable(urls).catch((thrown: Error) => thrown)
    assert.equal(
      error?.message,
      "These databases can't be used.\n" +
        `STORE_DATABASE_URL: connect ECONNREFUSED 127.0.0.1:${port}\n` +
        'ORDER_DATABASE_URL: database "no_such_database" does not exist'
    )
  })
})
