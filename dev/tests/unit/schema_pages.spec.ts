import { test } from '@japa/runner'
import { describeRelations, relations, type Schemas } from '../../schema/relations.ts'
import { schemaPages } from '../../schema/pages.ts'
import type { Table } from '../../schema/read_schema.ts'

/** Every column and every foreign key that the relations name, and nothing else. */
function givenTheSchemas(): Schemas {
  const schemas: Schemas = { storefront: [], store: [], catalog: [], order: [] }
  for (const { from, to, keptBy } of relations) {
    for (const [key, name, column] of [from, to]) {
      const table = schemas[key].find((each) => each.name === name) ?? emptyTable(name)
      if (table.columns.length === 0) schemas[key].push(table)
      table.columns.push({
        name: column,
        type: 'uuid',
        nullable: false,
        default: null,
        comment: null,
      })
    }
    if (keptBy) continue
    const table = schemas[from[0]].find((each) => each.name === from[1])!
    table.foreignKeys.push({ columns: [from[2]], table: to[1], targets: [to[2]], onDelete: null })
  }
  return schemas
}

const emptyTable = (name: string): Table => ({
  name,
  comment: `What ${name} is for.`,
  columns: [],
  primaryKey: [],
  uniques: [],
  foreignKeys: [],
  checks: [],
  indexes: [],
  triggers: [],
})

test.group('The pages about the databases', () => {
  test('A table whose migration says not what it is for is named', async ({ assert }) => {
    const schemas = givenTheSchemas()
    schemas.order[0]!.comment = null

    await assert.rejects(() => schemaPages(schemas), /orders: say what it is for/)
  })

  test('A relation whose column was taken away is named', ({ assert }) => {
    const schemas = givenTheSchemas()
    schemas.order[0]!.columns = []

    assert.throws(() => describeRelations(schemas), /names orders\.user_id, which order does not/)
  })

  test('A relation inside a service whose foreign key was taken away is named', ({ assert }) => {
    const schemas = givenTheSchemas()
    schemas.store.find(({ name }) => name === 'stores')!.foreignKeys = []

    assert.throws(() => describeRelations(schemas), /stores\.store_owner_id has no foreign key/)
  })
})
