/** A piece of SQL with its bindings. The `sql` tag joins pieces. */
export class Sql {
  constructor(
    readonly text: string,
    readonly bindings: readonly unknown[] = []
  ) {}
}

/** `sql\`price >= ${price}\``: binds values and inserts pieces of SQL. */
export function sql(texts: TemplateStringsArray, ...values: unknown[]): Sql {
  const bindings: unknown[] = []
  const text = texts.reduce((before, after, index) => {
    const value = values[index - 1]
    if (!(value instanceof Sql)) {
      bindings.push(value)
      return `${before}?${after}`
    }
    bindings.push(...value.bindings)
    return before + value.text + after
  })
  return new Sql(text, bindings)
}

export function joined(pieces: Sql[], separator: string): Sql {
  return new Sql(
    pieces.map(({ text }) => text).join(separator),
    pieces.flatMap(({ bindings }) => bindings)
  )
}

/** Joins conditions by `and`; without any it is `true`. */
export function allOf(conditions: Sql[]): Sql {
  if (!conditions.length) return new Sql('true')
  return joined(
    conditions.map((condition) => sql`(${condition})`),
    ' and '
  )
}

/**
 * `values (?::uuid, ?::int), …`: rows of these types. Unlike an array or JSON it tells the planner how many there
 * are, so that one plan serves all values.
 */
export function valuesOf(types: string[], rows: readonly (readonly unknown[])[]): Sql {
  const row = `(${types.map((type) => `?::${type}`).join(', ')})`
  return new Sql(`values ${rows.map(() => row).join(', ')}`, rows.flat())
}
