import app from '@adonisjs/core/services/app'
import { defineConfig } from '@adonisjs/lucid'
import { databaseConnectTimeoutMs, queryTimeoutMs } from '../../contracts/service_timeouts.ts'
import { endOnReadTimeout } from './end_on_read_timeout.ts'
import { liftLimits } from './limits.ts'
import { nameStatements } from './named_statements.ts'

export type ServiceDatabaseOptions = {
  /** The (pooled) URL of the service's one database. */
  url: string
  /** Past the pooler, for commands such as migrations. Default: `url`. */
  directUrl?: string
  /** Whether statements have names, which the pooler has to know. Default: they have. */
  hasNamedStatements?: boolean
}

/**
 * `config/database.ts` of a service. Who cannot get a connection or a response in time is told so (503) before
 * the gateway stops waiting. Commands (migrations, seeds) have no limits.
 */
export function defineServiceDatabase({
  url,
  directUrl = url,
  hasNamedStatements = true,
}: ServiceDatabaseOptions) {
  const isCommand = app.getEnvironment() === 'console'
  const clientLimits = isCommand ? {} : { query_timeout: queryTimeoutMs }
  return defineConfig({
    connection: 'postgres',
    connections: {
      postgres: {
        client: 'pg',
        connection: { connectionString: isCommand ? directUrl : url, ...clientLimits },
        pool: {
          min: 0,
          max: 10,
          acquireTimeoutMillis: databaseConnectTimeoutMs,
          afterCreate: isCommand ? withoutLimits : withLimits(hasNamedStatements),
        },
        migrations: { naturalSort: true, paths: ['database/migrations'] },
        schemaGeneration: { enabled: true, rulesPaths: ['./database/schema_rules.js'] },
      },
    },
  })
}

type Done = (error: Error | null, client: unknown) => void

function withLimits(hasNamedStatements: boolean) {
  return (client: any, done: Done) => {
    if (hasNamedStatements) nameStatements(client)
    endOnReadTimeout(client)
    done(null, client)
  }
}

function withoutLimits(client: any, done: Done) {
  client.query(liftLimits, (error: Error | null) => done(error, client))
}
