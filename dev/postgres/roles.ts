import pg from 'pg'

export interface DatabaseRoles {
  database: string
  /** What the app signs in as: reads and writes rows, and changes no table. */
  app: { role: string; password: string }
  /** What migrations and commands sign in as: owns the database, and may do what the app may. */
  migrations: { role: string; password: string }
}

/**
 * Makes, on a server whose superuser `url` names, each database that is missing with its two roles, and sets
 * their passwords. Nobody else may connect. Repeating is harmless.
 */
export async function createRoles(url: string, all: DatabaseRoles[]): Promise<void> {
  for (const roles of all) {
    await withClient(url, (client) => createDatabase(client, roles))
    const inside = new URL(url)
    inside.pathname = `/${roles.database}`
    await withClient(inside.href, (client) => client.query(grants(client, roles)))
  }
}

async function createDatabase(client: pg.Client, { database, app, migrations }: DatabaseRoles) {
  const [name, user, owner] = [database, app.role, migrations.role].map(pg.escapeIdentifier)
  await createRole(client, app)
  await createRole(client, migrations)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (!rowCount) await client.query(`create database ${name} owner ${owner}`)
  await client.query(`revoke connect on database ${name} from public`)
  // the app's queue makes its own schema
  await client.query(`grant connect, create on database ${name} to ${user}`)
  await client.query(`grant ${user} to ${owner}`)
}

async function createRole(client: pg.Client, { role, password }: DatabaseRoles['app']) {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  const verb = rowCount ? 'alter' : 'create'
  const [name, secret] = [pg.escapeIdentifier(role), pg.escapeLiteral(password)]
  await client.query(`${verb} role ${name} login password ${secret}`)
}

/** The app may use what migrations have made and will make. */
function grants(client: pg.Client, { app, migrations }: DatabaseRoles): string {
  const [user, owner] = [app.role, migrations.role].map((role) => client.escapeIdentifier(role))
  const rows = 'select, insert, update, delete'
  return `
    grant ${rows} on all tables in schema public to ${user};
    grant usage on all sequences in schema public to ${user};
    alter default privileges for role ${owner} in schema public grant ${rows} on tables to ${user};
    alter default privileges for role ${owner} in schema public grant usage on sequences to ${user}`
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
