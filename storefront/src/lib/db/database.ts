import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import { queryTimeoutMs } from '@marketplace/shared/contracts/service_timeouts'
import { endOnReadTimeout } from '@marketplace/shared/server/database/end_on_read_timeout'
import { countPgWaits } from '@marketplace/shared/server/metrics/pool_waits'
import { limitRole } from '@marketplace/shared/server/database/limits'
import { nameStatements } from '@marketplace/shared/server/database/named_statements'
import { env } from '../process/env.ts'
import { once } from '../process/once.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
export type Trx = Transaction<Tables>

/** The one pool of this process, shared with better-auth. */
export const pool = once('pool', () => {
  const connections = new pg.Pool({
    connectionString: env().databaseUrl,
    max: 10,
    // a handshake waits for its turn behind the passwords that are being hashed
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    // by this side's clock: a pooler in transaction mode refuses connections that bring a statement_timeout
    query_timeout: queryTimeoutMs,
    allowExitOnIdle: true,
  })
  connections.on('connect', nameStatements)
  connections.on('connect', endOnReadTimeout)
  countPgWaits(connections)
  // an idle connection that dies is replaced by the next query; unheard, its error would end the process
  connections.on('error', (error) => console.error('database connection lost:', error.message))
  connections
    .query(limitRole)
    .catch((error) => console.error('the database role has no limits yet:', error.message))
  return connections
})

export const db = once(
  'db',
  (): Db => new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool() }) })
)
