import pg from 'pg'

export interface Column {
  name: string
  type: string
  nullable: boolean
  default: string | null
  comment: string | null
}

export interface ForeignKey {
  columns: string[]
  table: string
  targets: string[]
  /** `cascade` and the like; null where deleting is refused. */
  onDelete: string | null
}

export interface Table {
  name: string
  comment: string | null
  columns: Column[]
  primaryKey: string[]
  uniques: string[][]
  foreignKeys: ForeignKey[]
  checks: { name: string; definition: string }[]
  indexes: { name: string; definition: string }[]
  triggers: { name: string; definition: string }[]
}

/** What the runners of migrations keep for themselves. */
const ofTheRunners = ['adonis_schema', 'adonis_schema_versions', 'schema_migrations']

/** The tables of a database as its migrations left them, by name. */
export async function readSchema(url: string): Promise<Table[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<Table>(sql, [ofTheRunners])
    return rows
  } finally {
    await client.end()
  }
}

const columnNames = (table: string, keys: string) => `(
  select json_agg(a.attname order by place)
  from unnest(${keys}) with ordinality as k (attnum, place)
  join pg_attribute a on a.attrelid = ${table} and a.attnum = k.attnum)`

const constraints = (kind: string, value: string) => `coalesce((
  select json_agg(${value} order by c.conname) from pg_constraint c
  where c.conrelid = t.oid and c.contype = '${kind}'), '[]')`

const sql = `
  select t.relname as name, obj_description(t.oid, 'pg_class') as comment,
    (select json_agg(json_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull,
        'default', case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid)
                        else 'always ' || pg_get_expr(d.adbin, d.adrelid) end,
        'comment', col_description(t.oid, a.attnum)) order by a.attnum)
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
    coalesce((select ${columnNames('t.oid', 'c.conkey')} from pg_constraint c
              where c.conrelid = t.oid and c.contype = 'p'), '[]') as "primaryKey",
    ${constraints('u', columnNames('t.oid', 'c.conkey'))} as uniques,
    ${constraints(
      'f',
      `json_build_object(
        'columns', ${columnNames('t.oid', 'c.conkey')}, 'table', c.confrelid::regclass::text,
        'targets', ${columnNames('c.confrelid', 'c.confkey')},
        'onDelete', case c.confdeltype when 'c' then 'cascade' when 'n' then 'set null' end)`
    )} as "foreignKeys",
    ${constraints('c', `json_build_object('name', c.conname, 'definition', pg_get_constraintdef(c.oid, true))`)} as checks,
    coalesce((select json_agg(json_build_object('name', i.relname, 'definition', pg_get_indexdef(i.oid)) order by i.relname)
              from pg_index x join pg_class i on i.oid = x.indexrelid
              where x.indrelid = t.oid
                and not exists (select from pg_constraint c where c.conindid = i.oid and c.contype in ('p', 'u'))), '[]') as indexes,
    coalesce((select json_agg(json_build_object('name', g.tgname, 'definition', pg_get_triggerdef(g.oid, true)) order by g.tgname)
              from pg_trigger g where g.tgrelid = t.oid and not g.tgisinternal), '[]') as triggers
  from pg_class t join pg_namespace n on n.oid = t.relnamespace
  where n.nspname = 'public' and t.relkind in ('r', 'p') and t.relname <> all ($1)
  order by t.relname`
