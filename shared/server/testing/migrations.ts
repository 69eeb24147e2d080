import app from '@adonisjs/core/services/app'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import db from '@adonisjs/lucid/services/db'
import type { QueryClientContract } from '@adonisjs/lucid/types/database'

/** What stands in a database, a line for each table, column, constraint, index, trigger, function and sequence. */
type Shape = string[]

/**
 * What the migrations of the service make of an empty database, what is left when all are taken back, and what they
 * make then. The database is another one beside that of the tests, and goes; `directUrl` is theirs, past any pooler.
 * Throws where a migration fails.
 */
export async function migrateThereAndBack(
  directUrl: string
): Promise<Record<'made' | 'left' | 'madeAgain', Shape>> {
  const name = `migrations_${process.pid}`
  const { config } = db.manager.get('postgres')!
  const url = new URL(directUrl)
  url.pathname = `/${name}`
  await db.rawQuery(`create database ${name}`)
  db.manager.add(name, {
    ...config,
    connection: { connectionString: url.href },
    pool: { min: 0, max: 2 },
  } as typeof config)
  try {
    const client = db.connection(name)
    await run('up', name)
    const made = await shapeOf(client)
    await run('down', name)
    const left = await shapeOf(client)
    await run('up', name)
    return { made, left, madeAgain: await shapeOf(client) }
  } finally {
    await db.manager.close(name, true)
    await db.rawQuery(`drop database ${name} with (force)`)
  }
}

async function run(direction: 'up' | 'down', connectionName: string): Promise<void> {
  const how = direction === 'up' ? { direction } : { direction, batch: 0 }
  const runner = new MigrationRunner(db, app, { ...how, connectionName })
  await runner.run()
  if (runner.error) {
    const files = Object.values(runner.migratedFiles)
    const failed = files.find(({ status }) => status === 'error')?.file.name
    throw new Error(`${failed}, ${direction}: ${runner.error.message}`, { cause: runner.error })
  }
}

/** What the runner keeps for itself is left out, and `uuidv7`, which newer servers have by themselves. */
async function shapeOf(client: QueryClientContract): Promise<Shape> {
  const { rows } = await client.rawQuery(`
    with tables as (
      select oid, relname from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'adonis_schema%'
    )
    select 'table ' || relname || coalesce(': ' || obj_description(oid, 'pg_class'), '') as line from tables
    union all
    select concat_ws(' ', 'column', relname, attname, format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
                     pg_get_expr(adbin, adrelid), col_description(attrelid, attnum))
    from tables join pg_attribute a on attrelid = tables.oid and attnum > 0 and not attisdropped
    left join pg_attrdef d on adrelid = attrelid and adnum = attnum
    union all
    select concat_ws(' ', 'constraint', relname, conname, pg_get_constraintdef(c.oid))
    from tables join pg_constraint c on conrelid = tables.oid
    union all
    select pg_get_indexdef(indexrelid) || case when indisvalid then '' else ' (invalid)' end
    from tables join pg_index on indrelid = tables.oid
    union all
    select pg_get_triggerdef(t.oid) from tables join pg_trigger t on tgrelid = tables.oid where not tgisinternal
    union all
    select pg_get_functiondef(p.oid) from pg_proc p
    where pronamespace = 'public'::regnamespace and proname <> 'uuidv7'
      and not exists (select from pg_depend where objid = p.oid and deptype = 'e')
    union all
    select 'sequence ' || relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'S' and relname not like 'adonis_schema%'
    union all
    select concat_ws(' ', 'words', cfgname, maptokentype, mapdict::regdictionary)
    from pg_ts_config c join pg_ts_config_map on mapcfg = c.oid where cfgnamespace = 'public'::regnamespace
    order by line`)
  return rows.map(({ line }: { line: string }) => line)
}
