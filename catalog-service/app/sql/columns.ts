import type { DateTime } from 'luxon'

/** What the driver gives for a column of the generated schema. */
type Raw<T> = T extends DateTime ? Date : T

type Schema = { $columns: readonly string[] } & (new () => object)

/** A row of a table as raw SQL reads it, without some of its columns. */
export type RowOf<S extends Schema, Except extends string = never> = {
  [K in Exclude<S['$columns'][number], Except> & keyof InstanceType<S>]: Raw<InstanceType<S>[K]>
}

/** `p.archived_at as "archivedAt", …`: the columns of the generated schema, so that no list repeats them. */
export function selectColumns(schema: Schema, alias: string, except: readonly string[] = []) {
  return schema.$columns
    .filter((column) => !except.includes(column))
    .map((column) => `${alias}.${snakeCase(column)} as "${column}"`)
    .join(', ')
}

/** An object's keys as the columns of its table. */
export function toColumns(row: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [snakeCase(key), value]))
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
