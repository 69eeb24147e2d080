import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { test } from '@japa/runner'
import pg from 'pg'
import { idleTransactionTimeoutMs, lockTimeoutMs } from '../../contracts/service_timeouts.ts'
import { endOnReadTimeout } from '../../server/database/end_on_read_timeout.ts'
import { liftLimits, limitRole } from '../../server/database/limits.ts'
import { databaseProblem } from '../../server/errors/database_problem.ts'

const url = process.env.TEST_DATABASE_URL!

async function connected(connectionString = url) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return client
}

const settingOf = async (client: pg.Client, name: string) =>
  (await client.query('select current_setting($1) as value', [name])).rows[0].value

test.group('The limits of a database role', (group) => {
  group.each.setup(async () => {
    const client = await connected()
    await client.query('drop table if exists locked; create table locked (id int primary key)')
    await client.query('insert into locked values (1)')
    return async () => {
      await client.query('alter role current_user in database marketplace_test reset all')
      await client.end()
    }
  })

  test('A new connection of a limited role waits for a lock no longer than the limit', async ({
    assert,
    cleanup,
  }) => {
    const [owner, waiting] = [await connected(), await connected()]
    cleanup(() => Promise.all([owner.end(), waiting.end()]).then(() => {}))
    await owner.query(limitRole)
    const limited = await connected()
    cleanup(() => limited.end())

    await waiting.query('begin; select from locked where id = 1 for update')
    const startedAt = Date.now()
    const error = await limited.query('update locked set id = 2').catch((thrown) => thrown)

    assert.equal(databaseProblem(error)?.code, 'upstream_unavailable')
    assert.isBelow(Date.now() - startedAt, lockTimeoutMs + 1_000)
  })

  test('The connection that sets the limits is limited as well', async ({ assert, cleanup }) => {
    const client = await connected()
    cleanup(() => client.end())

    await client.query(limitRole)

    assert.equal(await settingOf(client, 'lock_timeout'), '3s')
    assert.equal(
      await settingOf(client, 'idle_in_transaction_session_timeout'),
      `${idleTransactionTimeoutMs / 1000}s`
    )
  })

  test('Several processes may set the limits at once', async ({ assert, cleanup }) => {
    const clients = await Promise.all(Array.from({ length: 5 }, () => connected()))
    cleanup(() => Promise.all(clients.map((client) => client.end())).then(() => {}))

    const results = await Promise.allSettled(clients.map((client) => client.query(limitRole)))

    assert.deepEqual(
      results.map(({ status }) => status),
      Array(5).fill('fulfilled')
    )
  })

  test('A connection that lifts the limits has none', async ({ assert, cleanup }) => {
    const client = await connected()
    cleanup(() => client.end())
    await client.query(limitRole)

    await client.query(liftLimits)

    for (const name of ['lock_timeout', 'statement_timeout', 'idle_in_transaction_session_timeout'])
      assert.equal(await settingOf(client, name), '0')
  })
})

/** A server in front of the database that can fall silent: what it is sent is swallowed. */
async function aServerThatFallsSilent() {
  const target = new URL(url)
  const sockets = new Set<Socket>()
  let isSilent = false
  const server = createServer((socket) => {
    const database = connect(Number(target.port), target.hostname)
    for (const each of [socket, database]) sockets.add(each.on('error', () => {}))
    socket.on('data', (chunk) => isSilent || database.write(chunk))
    database.on('data', (chunk) => socket.write(chunk))
    socket.on('close', () => database.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const through = new URL(url)
  through.port = String((server.address() as AddressInfo).port)
  return {
    url: through.href,
    fallSilent: (silent = true) => (isSilent = silent),
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

test('A pool throws away a connection whose server stays silent and goes on with a new one', async ({
  assert,
  cleanup,
}) => {
  const server = await aServerThatFallsSilent()
  const pool = new pg.Pool({ connectionString: server.url, max: 1, query_timeout: 200 })
  pool.on('connect', endOnReadTimeout)
  pool.on('error', () => {})
  cleanup(async () => {
    await pool.end()
    await server.close()
  })
  const client = await pool.connect()

  server.fallSilent()
  const error = await client.query('select 1').catch((thrown) => thrown)
  client.release()
  server.fallSilent(false)

  assert.equal(databaseProblem(error)?.code, 'upstream_unavailable')
  assert.deepEqual((await pool.query('select 2 as two')).rows, [{ two: 2 }])
})
