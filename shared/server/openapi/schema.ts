import type { Shape } from './docs.ts'

type Json = Record<string, any>

/**
 * The JSON schema of a shape as OpenAPI 3.1 wants it. Vine describes its wire input in draft 7, where a
 * boolean is a list of spellings and a value of any kind a union with a type beside it.
 */
export function schemaOf(shape: Shape): Json {
  return normalize(shape.toJSONSchema() as Json)
}

function normalize(schema: Json): Json {
  const { anyOf, additionalProperties, ...rest } = schema
  const out: Json = {}
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'properties') out[key] = mapValues(value, normalize)
    else if (key === 'items' && !Array.isArray(value)) out[key] = normalize(value)
    else out[key] = value
  }
  if (isSpelledBoolean(schema)) return { type: 'boolean' }
  if (anyOf && !schema.type) out.anyOf = anyOf.map(normalize)
  if (typeof additionalProperties === 'object')
    out.additionalProperties = normalize(additionalProperties)
  return out
}

function isSpelledBoolean({ enum: values }: Json): boolean {
  return Array.isArray(values) && values.includes(true) && values.includes('true')
}

function mapValues(object: Json, map: (value: Json) => Json): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
