import { apps, type DatabaseKey, databases } from '../apps.ts'
import { asTable, describeDatabase } from './describe.ts'
import { drawTables } from './draw.ts'
import { describeRelations, type Schemas } from './relations.ts'
import type { Table } from './read_schema.ts'

/** Every file of `docs/database-schema/` by its name. Throws where a table says not what it is for. */
export async function schemaPages(schemas: Schemas): Promise<Map<string, string>> {
  const pages = new Map([['README.md', index(schemas)]])
  for (const database of databases) {
    const tables = schemas[database.key]
    assertDescribed(tables)
    const owner = ownerOf(database.key)
    pages.set(`${database.key}.md`, describeDatabase(database, owner, tables))
    pages.set(`${database.key}.svg`, await drawTables(`${owner}: ${database.name}`, tables))
  }
  return pages
}

function index(schemas: Schemas): string {
  const rows = databases.map(({ key, name, variable }) => [
    `[${ownerOf(key)}](${key}.md)`,
    `\`${name}\``,
    `\`${variable}\``,
    schemas[key].map((table) => `[${table.name}](${key}.md#${table.name})`).join(', '),
  ])
  return `<!-- Made by \`npm run schema\` from the migrations. Do not edit. -->

# Databases

One database for each service, and no service connects to another's. \`npm run schema\` writes these pages from the migrations
and from the comments that stand in the database; a test fails when they are old.

${asTable(['service', 'database', 'variable', 'tables'], rows)}

Left out are the tables in which migrations are counted (\`adonis_schema\`, \`schema_migrations\`) and the schema \`pgboss\`, where
each service keeps its jobs.

## Relations

Inside a database foreign keys hold. Across databases nothing can, so each relation says what holds instead.

${describeRelations(schemas)}
`
}

const ownerOf = (key: DatabaseKey) => apps.find(({ database }) => database === key)!.name

function assertDescribed(tables: Table[]) {
  const silent = tables.filter(({ comment }) => !comment).map(({ name }) => name)
  if (silent.length > 0)
    throw new Error(
      `${silent.join(', ')}: say what it is for, with COMMENT ON TABLE in the migration.`
    )
}
