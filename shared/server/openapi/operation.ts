import { failureOf, headersOf } from './components.ts'
import type { RouteDocs } from './docs.ts'
import type { NamedSchemas } from './named_schemas.ts'
import { closedSchemaOf, schemaOf } from './schema.ts'

type Json = Record<string, any>

/** Which token it takes besides what its docs say. */
export type Security = 'bearer' | 'service'

/** The operation object of a route; `pattern` has its parameters as `:id`. */
export function operationOf(
  pattern: string,
  docs: RouteDocs,
  { security, named }: { security: Security; named: NamedSchemas }
): Json {
  const ids = [...pattern.matchAll(/:(\w+)/g)].map(([, id]) => id!)
  const status = docs.status ?? 200
  return {
    operationId: docs.operationId,
    summary: docs.summary,
    tags: [tagOf(pattern)],
    security: docs.public ? [] : [{ [security]: [] }],
    parameters: [
      ...ids.map((id) => parameter('path', id, { type: 'string' }, true)),
      ...queryParameters(docs),
      ...(docs.idempotent
        ? [
            parameter(
              'header',
              'Idempotency-Key',
              { type: 'string' },
              docs.idempotent !== 'optional'
            ),
          ]
        : []),
    ],
    ...requestBody(docs),
    responses: {
      [status]: success(docs, named),
      ...Object.fromEntries(failures(docs, ids).map((code) => [code, failureOf(code)])),
    },
  }
}

/** What it is about: the first word of its path that names a thing. */
export function tagOf(pattern: string): string {
  return pattern.replace(/^\/(api\/v1|internal)\//, '').split('/')[0]!
}

function requestBody({ body, example, takesFile }: RouteDocs): Json {
  if (!body) return {}
  if (takesFile) return form(schemaOf(body))
  const content = { schema: schemaOf(body), ...(example && { example }) }
  return { requestBody: { required: true, content: { 'application/json': content } } }
}

function form({ properties }: Json): Json {
  const file = { type: 'string', contentMediaType: 'application/octet-stream' }
  const schema = { type: 'object', properties: { file, ...properties }, required: ['file'] }
  return { requestBody: { required: true, content: { 'multipart/form-data': { schema } } } }
}

function queryParameters({ query }: RouteDocs): Json[] {
  if (!query) return []
  const { properties = {}, required = [] } = schemaOf(query)
  return Object.entries<Json>(properties).map(([name, schema]) =>
    parameter('query', name, schema, required.includes(name))
  )
}

function parameter(place: string, name: string, schema: Json, required: boolean): Json {
  return { in: place, name, required, schema }
}

function success(docs: RouteDocs, named: NamedSchemas): Json {
  const headers = headersOf(docs.idempotent ? { 'Idempotent-Replayed': 'IdempotentReplayed' } : {})
  if (docs.status === 204) return { description: 'Done', headers }
  if (docs.sends) {
    const schema = { type: 'string' }
    return { description: 'Success', headers, content: { [docs.sends]: { schema } } }
  }
  const schema = successSchema(docs, named)
  return { description: 'Success', headers, content: { 'application/json': { schema } } }
}

function successSchema({ data, list, meta }: RouteDocs, named: NamedSchemas): Json {
  const item = data ? named.refer(closedSchemaOf(data)) : {}
  const page = { $ref: '#/components/schemas/PageMeta' }
  const metas = [...(list ? [page] : []), ...(meta ? [schemaOf(meta)] : [])]
  const schema: Json = {
    type: 'object',
    properties: { data: list ? { type: 'array', items: item } : item },
    required: ['data'],
  }
  if (metas.length) {
    schema.properties.meta = metas.length > 1 ? { allOf: metas } : metas[0]
    schema.required.push('meta')
  }
  return schema
}

function failures(
  { public: isPublic, errors = [], query, body }: RouteDocs,
  ids: string[]
): number[] {
  const always = isPublic ? [401, 429] : [401, 403, 429]
  const input = [...(query || body ? [400, 422] : []), ...(body ? [413, 415] : [])]
  return [...new Set([...always, ...(ids.length ? [404] : []), ...input, ...errors])].sort()
}
