import { maxExactTotal } from '@marketplace/shared/contracts/pagination'
import { LargeSets } from '@marketplace/shared/server/large_sets'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

const largeSets = new LargeSets()

/** How many rows each of these sources finds (`reviews where …`), counted up to where lists count too, in one statement. */
export async function countRows<Name extends string>(
  sources: Record<Name, Sql>
): Promise<Record<Name, number>> {
  const sets = Object.entries<Sql>(sources).map(([name, source]) => ({
    ...{ name, source },
    key: JSON.stringify(source),
  }))
  const small = sets.filter(({ key }) => !largeSets.has(key))
  const limit = largeSets.limit(maxExactTotal)
  const columns = small.map(
    ({ name, source }) =>
      sql`(select count(*)::int from (select from ${source} limit ${limit}) found) as ${new Sql(`"${name}"`)}`
  )
  const { text, bindings } = sql`select ${joined(columns, ', ')}`
  const [counted = {}] = small.length ? await rowsOf<Record<string, number>>(text, bindings) : []
  for (const { name, key } of small) largeSets.note(key, counted[name]!, maxExactTotal)
  const counts = sets.map(({ name }) => [
    name,
    Math.min(counted[name] ?? maxExactTotal, maxExactTotal),
  ])
  return Object.fromEntries(counts)
}
