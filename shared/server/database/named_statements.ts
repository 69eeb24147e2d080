/** Every column of a table: PostgreSQL refuses to repeat such a statement once a migration adds a column. */
const everyColumn = /(?:\bselect(?:\s+distinct)?|\breturning|[.,])\s*\*/i

/** Columns that stand in the statement itself, behind `as x (…)`. */
const columnsOfJson = /\bselect\s+\*[^*]*?\bfrom\s+jsonb?_to_recordset\b/gi

/** One command that is planned. */
const canBeNamed = /^\s*(?:select|with|insert|update|delete)\b(?![\s\S]*;\s*\S)/i

/**
 * Names for the statements that a process sends more than once, at most so many: each connection keeps a plan for
 * every name. Gives undefined for a text that is to be planned anew.
 */
export function statementNames(most: number): (text: string) => string | undefined {
  const seen = new Map<string, string | null>()
  let named = 0

  return (text) => {
    const known = seen.get(text)
    if (known) return known
    if (named >= most || !canBeNamed.test(text) || asksForEveryColumn(text)) return undefined
    if (known === undefined) {
      // texts that never come again must not pile up
      if (seen.size >= 10 * most) forgetUnnamed(seen)
      seen.set(text, null)
      return undefined
    }
    named += 1
    seen.set(text, `s${named}`)
    return `s${named}`
  }
}

function asksForEveryColumn(text: string): boolean {
  return everyColumn.test(text) && everyColumn.test(text.replaceAll(columnsOfJson, ''))
}

function forgetUnnamed(seen: Map<string, string | null>) {
  for (const [text, name] of seen) if (name === null) seen.delete(text)
}

type Config = { text: string; name?: string; values?: unknown[] }

const nameOf = statementNames(200)

/**
 * Lets PostgreSQL plan what a connection of `pg` sends again and again once: planning takes as long as executing.
 * A pooler in transaction mode has to know named statements (PgBouncer: `max_prepared_statements`).
 */
export function nameStatements(client: { query: (...args: any[]) => any }): void {
  const query = client.query.bind(client)
  client.query = (first: string | Config, ...rest) => {
    const isPair = typeof first === 'string' && Array.isArray(rest[0])
    const config: string | Config = isPair ? { text: first, values: rest.shift() } : first
    if (typeof config === 'object' && typeof config.text === 'string' && !config.name)
      config.name = nameOf(config.text)
    return query(config, ...rest)
  }
}
