import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { test } from '@japa/runner'
import { getMigrations } from 'better-auth/db/migration'
import pg from 'pg'
import { authOptions } from '../../src/lib/auth/options.ts'
import { env } from '../../src/lib/process/env.ts'

const script = join(import.meta.dirname, '../../scripts/migrate.mjs')

/** A database of its own, gone after the test. */
async function emptyDatabase(cleanup: (work: () => Promise<void>) => void) {
  const name = `migrations_${process.pid}_${Date.now()}`
  const server = new pg.Client({ connectionString: env().databaseUrl })
  await server.connect()
  await server.query(`create database ${name}`)
  const url = new URL(env().databaseUrl)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  cleanup(async () => {
    await client.end()
    await server.query(`drop database ${name}`)
    await server.end()
  })
  const run = (...args: string[]) =>
    promisify(execFile)(process.execPath, [script, ...args], {
      env: { ...process.env, STOREFRONT_DATABASE_DIRECT_URL: url.href },
    })
  return { client, run }
}

const tablesOf = async (client: pg.Client) => {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' order by 1`
  )
  return rows.map(({ name }) => name)
}

test.group('Migrations', () => {
  test('leave nothing for better-auth to create or add', async ({ assert }) => {
    const found = await getMigrations(authOptions() as never)
    assert.deepEqual([found.toBeCreated, found.toBeAdded], [[], []])
  })

  test('run once although two runners come at once, and all the way back', async ({
    assert,
    cleanup,
  }) => {
    const { client, run } = await emptyDatabase(cleanup)
    const both = await Promise.all([run(), run()])
    const lines = both.flatMap(({ stdout }) => stdout.trim().split('\n')).filter(Boolean)
    const { rows } = await client.query('select name from schema_migrations order by name')
    assert.lengthOf(lines, rows.length)
    assert.includeMembers(await tablesOf(client), [
      'users',
      'sessions',
      'accounts',
      'verification_tokens',
      'jwks',
      'addresses',
      'wishlist',
      'cart_items',
      'rate_limits',
    ])
    await run('down', 'all')
    assert.deepEqual(await tablesOf(client), ['schema_migrations'])
    await run()
    assert.include(await tablesOf(client), 'cart_items')
  })

  test('make the database refuse what the code should not do', async ({ assert, cleanup }) => {
    const { client, run } = await emptyDatabase(cleanup)
    await run()
    const { rows } = await client.query(
      `insert into users (email, name) values ('a@example.ma', 'A') returning id`
    )
    const user = rows[0].id
    const address = `insert into addresses (user_id, recipient_name, phone, street, city, state, is_default)`
    const good = `'${user}', 'A', '+212612345678', 'x', 'y', 'MA-01', true`
    await client.query(`${address} values (${good})`)
    for (const [code, sql] of [
      ['23505', `${address} values (${good})`],
      ['23514', `${address} values (${good.replace('+2126', '+2125')})`],
      ['23514', `${address} values (${good.replace('MA-01', 'MA-13')})`],
      ['23505', `insert into users (email, name) values ('a@example.ma', 'B')`],
      ['23514', `insert into users (email, name) values ('A@example.ma', 'B')`],
      ['23514', `update users set roles = '{boss}'`],
      ['23514', `update users set locale = 'de'`],
      ['23514', `insert into cart_items values ('${user}', uuidv7(), 0)`],
      ['23514', `insert into cart_items values ('${user}', uuidv7(), 1000)`],
      ['23503', `insert into wishlist (user_id, product_id) values (uuidv7(), uuidv7())`],
      ['23514', `update addresses set latitude = 'NaN', longitude = 1`],
      ['23514', `update addresses set latitude = 1`],
    ] as const) {
      const refused = await client.query(sql).then(
        () => null,
        (error: { code: string }) => error.code
      )
      assert.equal(refused, code, sql)
    }
  })
})
