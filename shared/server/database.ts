import { defineConfig } from '@adonisjs/lucid'
import { databaseConnectTimeoutMs } from '../contracts/service_timeouts.ts'

/**
 * `config/database.ts` of a service: its one database, by its (pooled) URL. Who cannot get a connection in
 * time is told so (503) long before their own patience ends.
 */
export function defineServiceDatabase(connectionString: string) {
  return defineConfig({
    connection: 'postgres',
    connections: {
      postgres: {
        client: 'pg',
        connection: { connectionString },
        pool: { min: 0, max: 10, acquireTimeoutMillis: databaseConnectTimeoutMs },
        migrations: { naturalSort: true, paths: ['database/migrations'] },
        schemaGeneration: { enabled: true, rulesPaths: ['./database/schema_rules.js'] },
      },
    },
  })
}
