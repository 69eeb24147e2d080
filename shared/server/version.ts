import vine from '@vinejs/vine'
import { notNull } from './http/validation.ts'
import { DomainError } from './errors/domain_error.ts'

/**
 * SQL that gives a table its `version`: 1 for every row that stands, one more whenever one of `columns`
 * changes, whoever changes it. Code can neither set nor forget it. See docs/architecture.md, "Versions".
 */
export function createVersion(table: string, columns: readonly string[]): string {
  const row = (alias: string) => columns.map((column) => `${alias}.${column}`).join(', ')
  return `
    alter table ${table} add column version integer not null default 1;
    create function ${table}_version() returns trigger language plpgsql as $fn$
    begin
      new.version := old.version;
      if row(${row('new')}) is distinct from row(${row('old')}) then
        new.version := old.version + 1;
      end if;
      return new;
    end $fn$;
    create trigger ${table}_version before update on ${table}
      for each row execute function ${table}_version()`
}

export function dropVersion(table: string): string {
  return `
    drop trigger ${table}_version on ${table};
    drop function ${table}_version();
    alter table ${table} drop column version`
}

/**
 * SQL by which further columns of a table raise its `version`, whatever other migrations add beside. `name` tells
 * them apart.
 */
export function extendVersion(table: string, name: string, columns: readonly string[]) {
  const trigger = `${table}_version_of_${name}`
  const row = (alias: string) => columns.map((column) => `${alias}.${column}`).join(', ')
  return {
    /** The triggers of one event run in the order of their names: this one after the one of `createVersion`. */
    create: `
      create function ${trigger}() returns trigger language plpgsql as $fn$
      begin
        if new.version = old.version and row(${row('new')}) is distinct from row(${row('old')}) then
          new.version := old.version + 1;
        end if;
        return new;
      end $fn$;
      create trigger ${trigger} before update on ${table}
        for each row execute function ${trigger}()`,
    drop: `
      drop trigger ${trigger} on ${table};
      drop function ${trigger}()`,
  }
}

/**
 * `version` of a body: the one that its writer read. Optional: who leaves it out overwrites knowingly. From 0
 * where a write also creates: 0 says that there was none.
 */
export const versionField = (from: 0 | 1 = 1) =>
  vine
    .number({ strict: true })
    .withoutDecimals()
    .range([from, 2_147_483_647])
    .use(notNull())
    .optional()

/**
 * Throws 409 `conflict`, rule `stale`, with the current version as the problem's member `version`, where
 * `read` is given and is no longer current. Call it with the row locked, before anything is written.
 */
export function assertVersion(read: number | undefined, current: { version: number }): void {
  if (read === undefined || read === current.version) return
  const { version } = current
  throw new DomainError('conflict', [{ field: 'version', rule: 'stale', values: { version } }], {
    members: { version },
  })
}
