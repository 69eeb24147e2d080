/** What a table is for, and what those of its columns are whose names do not say it. */
export type TableComments = Record<string, { table: string; columns?: Record<string, string> }>

/** SQL that keeps these words in the database, from where `npm run schema` takes them. */
export function commentTables(tables: TableComments): string {
  return each(tables, (text) => `'${text.replaceAll("'", "''")}'`)
}

/** SQL that takes back `commentTables` of the same words. */
export function uncommentTables(tables: TableComments): string {
  return each(tables, () => 'null')
}

function each(tables: TableComments, quote: (text: string) => string): string {
  const statements = Object.entries(tables).flatMap(([name, { table, columns = {} }]) => [
    `comment on table ${name} is ${quote(table)}`,
    ...Object.entries(columns).map(
      ([column, text]) => `comment on column ${name}.${column} is ${quote(text)}`
    ),
  ])
  return statements.join(';\n')
}

/** Of the table that `createDeletedUsers` makes in every service. */
export const deletedUsersComments: TableComments = {
  deleted_users: {
    table: 'Accounts that the storefront deleted. Their tokens are refused from then on.',
    columns: { user_id: 'The account; a person of the storefront.' },
  },
}
