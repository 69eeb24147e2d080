import { test } from '@japa/runner'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import pg from 'pg'
import { dataFolder } from '../../data_folder.ts'
import { startCluster } from '../../postgres/cluster.ts'
import { createDatabases, password, recreateDatabases } from '../../postgres/databases.ts'
import { findFreePorts } from '../../process/ports.ts'

async function newFolder(name: string) {
  const folder = dataFolder(join('test', `cluster-${name}-${process.pid}`))
  const [port] = await findFreePorts(1)
  return { folder, port: port!, fast: true }
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

function roleUrl(port: number, role: string, database: string) {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`
}

test.group('The embedded PostgreSQL', (group) => {
  const used: string[] = []
  group.teardown(() => used.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

  test('starts, keeps its data and sorts the same everywhere', async ({ assert }) => {
    const options = await newFolder('keeps')
    used.push(options.folder)
    const first = await startCluster(options)
    await createDatabases(first, ['marketplace_x'])
    const url = first.url('marketplace_x')
    await ask(url, 'create table kept (id uuid primary key default uuidv7())')
    await ask(url, 'insert into kept default values')
    await first.stop()
    await assert.rejects(() => ask(url, 'select 1'), /ECONNREFUSED/)

    const second = await startCluster(options)
    await createDatabases(second, ['marketplace_x'])
    assert.lengthOf(await ask(url, 'select * from kept'), 1)
    const [locale] = await ask(
      url,
      `select datlocale from pg_database where datname = 'marketplace_x'`
    )
    assert.equal(locale.datlocale, 'C.UTF-8')

    await recreateDatabases(second, ['marketplace_x'])
    await assert.rejects(() => ask(url, 'select * from kept'), /does not exist/)
    await second.stop()
  })

  test('A database belongs to a role of its own name, which can enter no other database', async ({
    assert,
  }) => {
    const options = await newFolder('roles')
    used.push(options.folder)
    const cluster = await startCluster(options)
    await createDatabases(cluster, ['marketplace_x', 'marketplace_y'])
    const own = roleUrl(options.port, 'marketplace_x', 'marketplace_x')
    const other = roleUrl(options.port, 'marketplace_x', 'marketplace_y')

    await ask(own, 'create extension pg_trgm; create table mine (id int)')

    await assert.rejects(() => ask(other, 'select 1'), /permission denied for database/)
    await cluster.stop()
  })

  test('A database that the superuser owned is handed over with everything in it', async ({
    assert,
  }) => {
    const options = await newFolder('handed')
    used.push(options.folder)
    const cluster = await startCluster(options)
    await ask(cluster.url('postgres'), 'create database marketplace_x')
    await ask(
      cluster.url('marketplace_x'),
      `create extension pg_trgm;
       create schema queue;
       create type queue.state as enum ('new', 'done');
       create table queue.job (id int, state queue.state) partition by list (id);
       create table queue.job_1 partition of queue.job for values in (1);
       create table kept (id serial primary key, number int generated always as identity);
       create function one() returns int language sql as 'select 1';
       insert into kept default values`
    )
    const own = roleUrl(options.port, 'marketplace_x', 'marketplace_x')

    await createDatabases(cluster, ['marketplace_x'])
    await createDatabases(cluster, ['marketplace_x'])

    assert.deepEqual(await ask(own, 'select id, number from kept'), [{ id: 1, number: 1 }])
    await ask(
      own,
      `alter table kept add column note text; alter type queue.state add value 'failed';
       create or replace function one() returns int language sql as 'select 2';
       drop schema queue cascade`
    )
    await cluster.stop()
  })

  test('that a killed launcher left running is replaced', async ({ assert }) => {
    const options = await newFolder('left')
    used.push(options.folder)
    const left = await startCluster(options)
    const pidFile = join(options.folder, 'postgres', 'postmaster.pid')
    const before = readFileSync(pidFile, 'utf8').split('\n')[0]
    const next = await startCluster(options)
    assert.notEqual(readFileSync(pidFile, 'utf8').split('\n')[0], before)
    assert.deepEqual(await ask(next.url('postgres'), 'select 1 as one'), [{ one: 1 }])
    await left.stop()
  })

  test('ignores a pid file that names somebody else', async ({ assert }) => {
    const options = await newFolder('stale')
    used.push(options.folder)
    await (await startCluster(options)).stop()
    const lines = [process.pid, join(options.folder, 'postgres'), 0, options.port, '', '127.0.0.1']
    writeFileSync(join(options.folder, 'postgres', 'postmaster.pid'), `${lines.join('\n')}\n`)
    const cluster = await startCluster(options)
    assert.deepEqual(await ask(cluster.url('postgres'), 'select 1 as one'), [{ one: 1 }])
    await cluster.stop()
  })

  test('begins again where initialising was broken off', async ({ assert }) => {
    const options = await newFolder('broken')
    used.push(options.folder)
    mkdirSync(join(options.folder, 'postgres'))
    writeFileSync(join(options.folder, 'postgres', 'PG_VERSION'), '18\n')
    const cluster = await startCluster(options)
    assert.deepEqual(await ask(cluster.url('postgres'), 'select 1 as one'), [{ one: 1 }])
    await cluster.stop()
  })

  test('names the port when another program has it', async ({ assert }) => {
    const options = await newFolder('busy')
    used.push(options.folder)
    const other = createServer().listen(options.port, '127.0.0.1')
    await once(other, 'listening')
    await assert.rejects(
      () => startCluster(options),
      new RegExp(`port ${options.port} \\(PostgreSQL\\)`)
    )
    other.close()
  })
})
