import { test } from '@japa/runner'
import pg from 'pg'
import { nameStatements, statementNames } from '../../server/database/named_statements.ts'

async function connected() {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL })
  await client.connect()
  nameStatements(client)
  return client
}

const keptBy = async (client: pg.Client, text: string) => {
  const kept = await client.query('select name from pg_prepared_statements where statement = $1', [
    text,
  ])
  return kept.rowCount
}

test.group('A statement', (group) => {
  let client: pg.Client
  group.each.setup(async () => {
    client = await connected()
    await client.query('drop table if exists things; create table things (id int, name text)')
    await client.query(`insert into things values (1, 'one')`)
    return () => client.end()
  })

  test('that comes again is planned once a connection', async ({ assert }) => {
    const text = 'select id, name from things where id = $1'
    for (let sent = 0; sent < 3; sent++) {
      const { rows } = await client.query({ text, values: [1] })
      assert.deepEqual(rows, [{ id: 1, name: 'one' }])
    }
    assert.equal(await keptBy(client, text), 1)
  })

  test('that asks for every column is planned anew, and survives a new one', async ({ assert }) => {
    const texts = [
      'select * from things',
      'select t.* from things t',
      'update things set id = id returning *',
    ]
    for (const text of [...texts, ...texts]) await client.query({ text, values: [] })

    await client.query('alter table things add column size int')

    for (const text of texts) {
      assert.property((await client.query({ text, values: [] })).rows[0], 'size')
      assert.equal(await keptBy(client, text), 0)
    }
  })

  test('that lists its columns goes on while a migration adds one', async ({ assert, cleanup }) => {
    const migration = await connected()
    cleanup(() => migration.end())
    const text = 'select id, name from things order by id'
    const ask = async () => (await client.query({ text, values: [] })).rows
    for (let sent = 0; sent < 10; sent++) await ask()

    let isMigrated = false
    const migrating = migration
      .query('alter table things add column size int not null default 0')
      .then(() => (isMigrated = true))
    while (!isMigrated) await ask()
    await migrating

    assert.deepEqual(await ask(), [{ id: 1, name: 'one' }])
    assert.equal(await keptBy(client, text), 1)
  })

  test('that is sent as a text and its values is planned once as well', async ({ assert }) => {
    const text = 'select id from things where name = $1'
    for (let sent = 0; sent < 3; sent++) {
      assert.deepEqual((await client.query(text, ['one'])).rows, [{ id: 1 }])
    }
    assert.equal(await keptBy(client, text), 1)
  })

  test('that reads all columns of a JSON which it names itself is planned once', async ({
    assert,
  }) => {
    const text = `insert into things (id) select id from (
      select *, 1 as one from json_to_recordset($1::json) as x (id int)) as x`
    for (let sent = 0; sent < 3; sent++) await client.query({ text, values: ['[{"id":7}]'] })
    assert.equal(await keptBy(client, text), 1)
  })

  test('that is several commands keeps the simple protocol', async ({ assert }) => {
    const text = 'select 1; select 2'
    for (let sent = 0; sent < 3; sent++) {
      const results: unknown = await client.query({ text })
      assert.lengthOf(results as unknown[], 2)
    }
    assert.equal(await keptBy(client, text), 0)
  })

  test('that is no query keeps the simple protocol', async ({ assert }) => {
    for (const text of ['begin', 'commit', 'begin', 'commit']) await client.query({ text })
    assert.equal(await keptBy(client, 'begin'), 0)
  })
})

test('No more statements are named than a connection can keep', ({ assert }) => {
  const nameOf = statementNames(2)
  const name = (text: string) => [nameOf(text), nameOf(text)][1]

  assert.equal(name('select 1'), 's1')
  assert.equal(name('select 2'), 's2')
  assert.isUndefined(name('select 3'))
  assert.equal(name('select 1'), 's1')
})
