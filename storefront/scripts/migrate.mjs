// Brings the storefront's database up to date: `node scripts/migrate.mjs`, or takes back the last
// files: `node scripts/migrate.mjs down [how many | all]`. Needs `pg` alone.
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

const folder = new URL('../migrations/', import.meta.url)
const url =
  process.env.STOREFRONT_DATABASE_DIRECT_URL ??
  process.env.STOREFRONT_DATABASE_URL ??
  'postgres://marketplace:marketplace@127.0.0.1:25432/marketplace_users'

// any number, as long as every runner of this database takes the same one
const lock = 7_203_114

async function migrationNames() {
  const files = await readdir(fileURLToPath(folder))
  const names = files.filter((file) => file.endsWith('.sql') && !file.endsWith('.down.sql'))
  return names.map((file) => file.slice(0, -'.sql'.length)).sort()
}

async function run(client, name, suffix, record) {
  const sql = await readFile(new URL(`${name}${suffix}`, folder), 'utf8')
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query(record, [name])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`${name}${suffix}: ${error.message}`, { cause: error })
  }
  console.log(`${suffix === '.sql' ? 'migrated' : 'took back'} ${name}`)
}

async function up(client, applied) {
  for (const name of await migrationNames()) {
    if (!applied.includes(name)) {
      await run(client, name, '.sql', 'insert into schema_migrations (name) values ($1)')
    }
  }
}

async function down(client, applied, count = '1') {
  const names = applied.toReversed().slice(0, count === 'all' ? undefined : Number(count))
  for (const name of names) {
    await run(client, name, '.down.sql', 'delete from schema_migrations where name = $1')
  }
}

const [direction = 'up', count] = process.argv.slice(2)
const client = new pg.Client({ connectionString: url })
await client.connect()
try {
  // The role's limits are meant for requests.
  await client.query(
    'set lock_timeout = 0; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0'
  )
  await client.query('select pg_advisory_lock($1)', [lock])
  await client.query(`create table if not exists schema_migrations
    (name text primary key, applied_at timestamptz not null default now())`)
  const { rows } = await client.query('select name from schema_migrations order by name')
  const applied = rows.map((row) => row.name)
  await (direction === 'down' ? down(client, applied, count) : up(client, applied))
} finally {
  await client.end()
}
