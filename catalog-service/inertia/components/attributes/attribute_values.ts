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

/** The field of an attribute that was refused by its place in what was sent; other paths stay. */
export function attributeField(path: string, sent: { attributes?: { key: string }[] }): string {
  const place = /^attributes\.(\d+)\./.exec(path)?.[1]
  const attribute = place === undefined ? undefined : sent.attributes?.[Number(place)]
  return attribute ? `attributes.${attribute.key}` : path
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
