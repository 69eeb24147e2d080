import pg from 'pg'
import type { Cluster } from './cluster.ts'

/** The password of every role: the embedded PostgreSQL listens on the loopback address alone. */
export const password = 'marketplace'

/**
 * Creates the databases that the cluster does not have yet, each with a role of the same name that owns it
 * and can enter no other one. What an older copy created as superuser is handed over.
 */
export async function createDatabases(cluster: Cluster, names: string[]): Promise<void> {
  await asSuperuser(cluster, 'postgres', async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database')
    const existing = new Set(rows.map((row) => row.datname))
    for (const name of names) {
      await createRole(client, name)
      if (existing.has(name)) await handOver(cluster, client, name)
      else await createDatabase(client, name)
    }
  })
}

/**
 * Throws away the databases of these names, with whoever is connected, and creates them empty. Their roles
 * may create databases of their own: for tests.
 */
export async function recreateDatabases(cluster: Cluster, names: string[]): Promise<void> {
  await asSuperuser(cluster, 'postgres', async (client) => {
    for (const name of names) {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
      await createRole(client, name)
      await client.query(`ALTER ROLE ${client.escapeIdentifier(name)} CREATEDB`)
      await createDatabase(client, name)
    }
  })
}

async function createRole(client: pg.Client, name: string) {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [name])
  if (rowCount) return
  const role = client.escapeIdentifier(name)
  await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
}

/** Empty, or a copy of `template`. */
export async function createDatabase(client: pg.Client, name: string, template = 'template1') {
  const [database, source] = [name, template].map((each) => client.escapeIdentifier(each))
  await client.query(`CREATE DATABASE ${database} OWNER ${database} TEMPLATE ${source}`)
  await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`)
}

/** Everything in a database but its extensions becomes the role's. */
async function handOver(cluster: Cluster, client: pg.Client, name: string) {
  const { rows } = await client.query<{ owner: string }>(
    'SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = $1',
    [name]
  )
  if (rows[0]?.owner === name) return
  await asSuperuser(cluster, name, (inside) => inside.query(changeOwners(inside, name)))
  const database = client.escapeIdentifier(name)
  await client.query(`ALTER DATABASE ${database} OWNER TO ${database}`)
  await client.query(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`)
}

function changeOwners(client: pg.Client, role: string): string {
  const owner = client.escapeIdentifier(role)
  return `
    do $do$
    declare
      statement text;
    begin
      for statement in
        select format('alter schema %I owner to ${owner}', nspname)
        from pg_namespace where nspname !~ '^pg_' and nspname not in ('information_schema', 'public')
        union all
        select format('alter %s %s owner to ${owner}',
                      case when c.relkind = 'v' then 'view' when c.relkind = 'm' then 'materialized view'
                           when c.relkind = 'S' then 'sequence' else 'table' end, c.oid::regclass)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'S') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not exists (select from pg_depend d where d.objid = c.oid
                          and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
        union all
        select format('alter routine %s owner to ${owner}', p.oid::regprocedure)
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
        union all
        select format('alter type %s owner to ${owner}', t.oid::regtype)
        from pg_type t join pg_namespace n on n.oid = t.typnamespace
        where t.typtype in ('e', 'd', 'r') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
          and not exists (select from pg_depend d where d.objid = t.oid and d.deptype = 'e')
      loop
        execute statement;
      end loop;
    end $do$`
}

async function asSuperuser(
  cluster: Cluster,
  database: string,
  work: (client: pg.Client) => Promise<unknown>
) {
  const client = new pg.Client({ connectionString: cluster.url(database) })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
