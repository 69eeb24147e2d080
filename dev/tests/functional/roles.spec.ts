import { test } from '@japa/runner'
import pg from 'pg'
import { createRoles, type DatabaseRoles } from '../../postgres/roles.ts'

const server = process.env.TEST_DATABASE_URL!

function rolesOf(database: string): DatabaseRoles {
  const [app, migrations] = [database, `${database}_migrations`]
  return {
    database,
    app: { role: app, password: 'of-the-app' },
    migrations: { role: migrations, password: 'of-migrations' },
  }
}

function urlOf({ role, password }: DatabaseRoles['app'], database: string): string {
  const url = new URL(server)
  return `postgres://${role}:${password}@${url.host}/${database}`
}

async function ask(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

async function forget(...all: DatabaseRoles[]) {
  for (const { database, app, migrations } of all) {
    await ask(server, `drop database if exists ${database} with (force)`)
    await ask(server, `drop role if exists ${app.role}, ${migrations.role}`)
  }
}

test.group('The roles of a database', (group) => {
  const orders = rolesOf('roles_orders')
  const stores = rolesOf('roles_stores')
  const asApp = urlOf(orders.app, 'roles_orders')
  const asMigrations = urlOf(orders.migrations, 'roles_orders')

  group.each.setup(async () => {
    await forget(orders, stores)
    await createRoles(server, [orders, stores])
    return () => forget(orders, stores)
  })

  test('An app writes the rows of a table that migrations made', async ({ assert }) => {
    await ask(asMigrations, 'create table kept (id int generated always as identity, note text)')

    await ask(asApp, `insert into kept (note) values ('a'); update kept set note = 'b'`)

    assert.deepEqual(await ask(asApp, 'select note from kept'), [{ note: 'b' }])
  })

  test('An app cannot change a table or switch off its triggers', async ({ assert }) => {
    await ask(asMigrations, 'create table kept (id int)')

    for (const sql of [
      'alter table kept add column more int',
      'alter table kept disable trigger all',
      'drop table kept',
      'truncate kept',
      'create table other (id int)',
    ]) {
      await assert.rejects(() => ask(asApp, sql), /must be owner|permission denied/)
    }
  })

  test('An app makes the schema of its queue itself, and commands look into it', async ({
    assert,
  }) => {
    await ask(asApp, 'create schema queue; create table queue.job (id int)')

    assert.deepEqual(await ask(asMigrations, 'select * from queue.job'), [])
  })

  test('Roles of one database cannot enter another', async ({ assert }) => {
    for (const role of [orders.app, orders.migrations]) {
      const other = urlOf(role, 'roles_stores')

      await assert.rejects(() => ask(other, 'select 1'), /permission denied for database/)
    }
  })

  test('A password that changed is the one that counts', async ({ assert }) => {
    const changed = { ...orders, app: { ...orders.app, password: 'another' } }

    await createRoles(server, [changed])

    await assert.rejects(() => ask(asApp, 'select 1'), /password authentication failed/)
    assert.lengthOf(await ask(urlOf(changed.app, 'roles_orders'), 'select 1'), 1)
  })
})
