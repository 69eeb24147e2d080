/** A piece of SQL with what is bound in it; pieces are put together by the `sql` tag. */
export class Sql {
  constructor(
    readonly text: string,
    readonly bindings: readonly unknown[] = []
  ) {}
}

/** `sql\`price >= ${price}\``: values are bound, pieces of SQL stand where they are put. */
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

/** Conditions that all must hold; none at all always does. */
export function allOf(conditions: Sql[]): Sql {
  if (!conditions.length) return new Sql('true')
  const text = conditions.map((condition) => `(${condition.text})`).join(' and ')
  return new Sql(
    text,
    conditions.flatMap(({ bindings }) => bindings)
  )
}
