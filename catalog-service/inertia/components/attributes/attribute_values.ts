type Names = { fr: string; ar: string; en: string }

export type AttributeDefinition = {
  key: string
  kind: string
  name: Names
  unit: string | null
  choices: { value: string; name: Names }[] | null
}

/** What the products of each category say of themselves, by its slug. */
export type Definitions = Record<string, AttributeDefinition[]>

/** What was typed, by key. */
export type Typed = Record<string, string>

/** What is sent: the values that the category has and that are not empty, in its order. */
export function toSent(definitions: Definitions, category: string, typed: Typed) {
  return (definitions[category] ?? []).flatMap(({ key }) => {
    const value = (typed[key] ?? '').trim()
    return value ? [{ key, value }] : []
  })
}

/** The errors of a refused form, by key: the server tells them by the place in what was sent. */
export function errorsByKey(
  errors: Record<string, string>,
  sent: { key: string }[]
): Record<string, string> {
  return Object.fromEntries(
    sent.flatMap(({ key }, place) => {
      const error = errors[`attributes.${place}.value`] ?? errors[`attributes.${place}.key`]
      return error ? [[key, error]] : []
    })
  )
}

/** What a product says, as its form shows it: decimals as the language writes them. */
export function typedOf(
  attributes: { key: string; value: string | number }[],
  locale: string
): Typed {
  const write = (value: string | number) =>
    typeof value === 'number' && locale !== 'en' ? String(value).replace('.', ',') : String(value)
  return Object.fromEntries(attributes.map(({ key, value }) => [key, write(value)]))
}
