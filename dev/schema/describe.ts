import type { Database } from '../apps.ts'
import type { Column, Table } from './read_schema.ts'

const made = '<!-- Made by `npm run schema` from the migrations. Do not edit. -->'

/** The page of one database. */
export function describeDatabase({ key, name }: Database, owner: string, tables: Table[]): string {
  return [
    made,
    `# Database of ${owner}`,
    `\`${name}\`, ${tables.length} tables. Only ${owner} connects to it. See [all databases](README.md).`,
    `![The tables of ${owner} and their keys](${key}.svg)`,
    tables.map(({ name: table }) => `[${table}](#${table})`).join(' · '),
    ...tables.map(describeTable),
  ]
    .join('\n\n')
    .concat('\n')
}

function describeTable(table: Table): string {
  return [
    `## ${table.name}`,
    table.comment ?? '',
    columnsOf(table),
    list('Unique', uniques(table)),
    list(
      'Checks',
      table.checks.map(({ name, definition }) => `\`${name}\`: ${code(plain(definition))}`)
    ),
    list(
      'Indexes',
      table.indexes.map(({ name, definition }) => `\`${name}\`: ${code(shortIndex(definition))}`)
    ),
    list(
      'Triggers',
      table.triggers.map(({ name, definition }) => `\`${name}\`: ${code(shortTrigger(definition))}`)
    ),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function columnsOf(table: Table): string {
  const rows = table.columns.map((column) => [
    `\`${column.name}\``,
    typeOf(column),
    keysOf(table, column.name),
    column.default === null ? '' : code(plain(column.default)),
    column.comment ?? '',
  ])
  return asTable(['column', 'type', 'key', 'default', 'what it is'], rows)
}

function typeOf({ type, nullable }: Column): string {
  const short = type.replace('timestamp with time zone', 'timestamptz').replace(/,(?=\d)/, ', ')
  return nullable ? `${short}, may be null` : short
}

function keysOf({ primaryKey, foreignKeys }: Table, column: string): string {
  const keys = primaryKey.includes(column) ? ['primary'] : []
  for (const { columns, table, targets, onDelete } of foreignKeys) {
    const at = columns.indexOf(column)
    if (at === -1) continue
    const end = onDelete ? `, on delete ${onDelete}` : ''
    keys.push(`[${table}.${targets[at]}](#${table})${end}`)
  }
  return keys.join(', ')
}

function uniques({ uniques: keys }: Table): string[] {
  return keys.map((columns) => code(columns.join(', ')))
}

const shortIndex = (definition: string) =>
  plain(definition).replace(
    /^CREATE (UNIQUE )?INDEX \S+ ON public\.\S+ USING (btree )?/,
    (_, unique = '') => unique.toLowerCase()
  )

const shortTrigger = (definition: string) =>
  definition.replace(/^CREATE (?:CONSTRAINT )?TRIGGER \S+ /, '')

function list(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`
}

/** Without the casts that PostgreSQL adds to every text. */
const plain = (sql: string) => sql.replace(/::text\b(?!\[)/g, '')

/** As a table of Markdown, without the padding that would change every line with one cell. */
export function asTable(head: string[], rows: string[][]): string {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

const code = (text: string) => `\`${text.replace(/\s+/g, ' ')}\``
