import fc from 'fast-check'

type Schema = Record<string, any>

/** What no validator hopes for, and no database takes. */
const hostileText = fc.constantFrom(
  ...['', ' ', '\0', 'a\0b', '\ud800', '\ufffd', '\u202e', '\u200b', '\r\nSet-Cookie: a=b'],
  ...[
    '0x1',
    '1e1',
    '1e309',
    '-1',
    '٨٩٠',
    '1 890,00 MAD',
    'NaN',
    'null',
    '2026-02-30',
    '0000-01-01',
  ],
  ...['<!--<script>', '%', '%00', "';--", '../..', '/evil.example', '{{ max }}', '__proto__'],
  ...['x'.repeat(70_000), '🙂'.repeat(300), 'MA-99', '00000000-0000-0000-0000-000000000000']
)

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(null, true, false, 0, -1, 0.1, 1e308, 2 ** 53, -2_147_483_649, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 3 })
)

/** Mostly a value that the schema describes, sometimes anything at all. */
export function valueOf(schema: Schema = {}, ids: readonly string[] = []): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 3, arbitrary: described(schema, ids) },
    { weight: 1, arbitrary: hostile }
  )
}

function described(schema: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const options = schema.anyOf ?? schema.oneOf
  if (options) return fc.oneof(...options.map((each: Schema) => described(each, ids)))
  const type = [schema.type].flat()[0]
  if (type === 'object') return objectOf(schema, ids)
  if (type === 'array') return fc.array(valueOf(schema.items, ids), { maxLength: 3 })
  if (type === 'integer' || type === 'number') return numberOf(schema)
  if (type === 'boolean') return fc.boolean()
  if (type === 'string') return textOf(schema, ids)
  return hostile
}

function objectOf({ properties = {} }: Schema, ids: readonly string[]) {
  const fields = Object.entries(properties).map(([name, inner]) => {
    return [name, fc.option(valueOf(inner as Schema, ids), { nil: undefined, freq: 6 })]
  })
  return fc.record(Object.fromEntries(fields))
}

function numberOf({ minimum = 0, maximum = 1_000 }: Schema) {
  return fc.oneof(fc.integer({ min: Math.ceil(minimum), max: Math.floor(maximum) }), fc.double())
}

function textOf({ format, maxLength = 60 }: Schema, ids: readonly string[]) {
  if (format === 'uuid')
    return fc.oneof(fc.uuid(), ...(ids.length ? [fc.constantFrom(...ids)] : []))
  return fc.oneof(
    fc.string({ maxLength: Math.min(maxLength, 200) }),
    fc.constantFrom('149.00', '0612345678', 'MA-06', 'Tapis', 'cod', '2026-01-31', ...ids)
  )
}

/** A path's parameter: something that exists, or anything that fits between two slashes. */
export function parameterOf(ids: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof(hostileText, fc.uuid(), ...(ids.length ? [fc.constantFrom(...ids)] : []))
  return text.map((value) => encodeURIComponent(value.toWellFormed()).slice(0, 2_000) || '%20')
}

/** A query's parameter as it stands in the address. */
export function queryOf(schema: Schema, ids: readonly string[]): fc.Arbitrary<string> {
  return valueOf(schema, ids).map((value) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    return encodeURIComponent(text.toWellFormed()).slice(0, 2_000)
  })
}
