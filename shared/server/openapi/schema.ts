import type { Shape } from './docs.ts'

type Json = Record<string, any>

/**
 * The JSON schema of a shape as OpenAPI 3.1 wants it. Vine describes its wire input in draft 7, where a
 * boolean is a list of spellings and a value of any kind a union with a type beside it.
 */
export function schemaOf(shape: Shape): Json {
  return normalize(shape.toJSONSchema() as Json)
}

/** As `schemaOf`, for answers: they hold nothing that is not declared. Input may; it is ignored. */
export function closedSchemaOf(shape: Shape): Json {
  return normalize(shape.toJSONSchema() as Json, true)
}

function normalize(schema: Json, closed = false): Json {
  const inner = (value: Json) => normalize(value, closed)
  const { anyOf, additionalProperties, ...rest } = schema
  const out: Json = {}
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'properties') out[key] = mapValues(value, inner)
    else if (key === 'items' && !Array.isArray(value)) out[key] = inner(value)
    else out[key] = value
  }
  if (isSpelledBoolean(schema)) return { type: 'boolean' }
  if (anyOf && !schema.type) out.anyOf = anyOf.map(inner)
  if (typeof additionalProperties === 'object')
    out.additionalProperties = inner(additionalProperties)
  if (closed && additionalProperties === false) {
    out.additionalProperties = false
    out.required = alwaysThere(schema)
  }
  return out
}

/** Vine leaves what may be null out of `required`; in an answer it is there, and null. */
function alwaysThere({ properties, required = [] }: Json): string[] {
  return Object.keys(properties).filter(
    (key) => required.includes(key) || mayBeNull(properties[key])
  )
}

function mayBeNull({ type, anyOf = [] }: Json): boolean {
  return [type].flat().includes('null') || anyOf.some(mayBeNull)
}

function isSpelledBoolean({ enum: values }: Json): boolean {
  return Array.isArray(values) && values.includes(true) && values.includes('true')
}

function mapValues(object: Json, map: (value: Json) => Json): Json {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]))
}
