import { problemStatuses } from '../../contracts/problem.ts'
import type { ControllerDocs, RouteDocs } from './docs.ts'
import { NamedSchemas } from './named_schemas.ts'
import { closedSchemaOf, schemaOf } from './schema.ts'

type Json = Record<string, any>

/** One entry of `router.toJSON()`, as far as it matters here. */
type RouteEntry = {
  pattern: string
  methods: string[]
  handler: { reference?: unknown } | ((...args: any[]) => any)
}

export type DocumentOptions = {
  title: string
  version?: string
  /** Where browsers and other programs reach the public operations: the gateway. */
  url?: string
  /** Which operations it tells of; without it all of them. */
  audience?: Audience
}

/** Everyone who comes through the gateway, or other services with their token. */
export type Audience = 'public' | 'internal'

const prefixes = { public: /^\/api\//, internal: /^\/internal\// }
const anyPrefix = /^\/(api|internal)\//

/**
 * The OpenAPI 3.1 document of a service: its routes under `/api`, under `/internal` or both, described by the
 * `static docs` of their controllers. Throws where such a route has none, so no route goes undescribed.
 */
export async function buildDocument(
  routes: RouteEntry[],
  { title, version = '1.0.0', url = '/', audience }: DocumentOptions
): Promise<Json> {
  const prefix = audience ? prefixes[audience] : anyPrefix
  const described = await Promise.all(
    routes
      .filter(({ pattern }) => prefix.test(pattern))
      .map(async (route) => ({ route, docs: await docsOf(route) }))
  )
  // Shapes get their names where they are declared, so every controller is loaded first.
  const named = new NamedSchemas()
  const paths: Json = {}
  for (const { route, docs } of described) {
    const path = route.pattern.replace(/:(\w+)/g, '{$1}')
    for (const method of route.methods.filter((name) => name !== 'HEAD')) {
      paths[path] ??= {}
      paths[path][method.toLowerCase()] = operation(route, docs, named)
    }
  }
  assertDistinct(described.map(({ docs }) => docs.operationId))
  return {
    openapi: '3.1.0',
    info: { title, version },
    servers: [
      audience === 'internal'
        ? { url: '/', description: 'The service itself; the gateway routes none of it' }
        : { url, description: 'The gateway' },
    ],
    paths,
    components: {
      schemas: { ...schemas, ...named.used() },
      securitySchemes,
    },
  }
}

function assertDistinct(ids: string[]) {
  const repeated = ids.find((id, index) => ids.indexOf(id) < index)
  if (repeated) throw new Error(`Two operations are called ${repeated}`)
}

async function docsOf({ pattern, methods, handler }: RouteEntry): Promise<RouteDocs> {
  const reference = (handler as { reference?: any }).reference
  const [load, method = 'handle'] = Array.isArray(reference) ? reference : []
  const controller = typeof load === 'function' && !load.docs ? (await load()).default : load
  const docs = (controller?.docs as ControllerDocs | undefined)?.[method]
  if (!docs) throw new Error(`${methods[0]} ${pattern} has no docs: add them to its controller`)
  return docs
}

function operation({ pattern }: RouteEntry, docs: RouteDocs, named: NamedSchemas): Json {
  const ids = [...pattern.matchAll(/:(\w+)/g)].map(([, id]) => id!)
  const status = docs.status ?? 200
  return {
    operationId: docs.operationId,
    summary: docs.summary,
    tags: [pattern.split('/')[isInternal(pattern) ? 2 : 3]],
    security: docs.public ? [] : [isInternal(pattern) ? { service: [] } : { bearer: [] }],
    parameters: [
      ...ids.map((id) => parameter('path', id, { type: 'string' }, true)),
      ...queryParameters(docs),
      ...(docs.idempotent
        ? [parameter('header', 'Idempotency-Key', { type: 'string' }, true)]
        : []),
    ],
    ...requestBody(docs),
    responses: {
      [status]: status === 204 ? { description: 'Done' } : success(docs, named),
      ...Object.fromEntries(failures(docs, ids).map((code) => [code, failure])),
    },
  }
}

const isInternal = (pattern: string) => prefixes.internal.test(pattern)

function requestBody({ body, example }: RouteDocs): Json {
  if (!body) return {}
  const content = { schema: schemaOf(body), ...(example && { example }) }
  return { requestBody: { required: true, content: { 'application/json': content } } }
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

function success({ data, list, meta }: RouteDocs, named: NamedSchemas): Json {
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
  return { description: 'Success', content: json(schema) }
}

function failures(
  { public: isPublic, errors = [], query, body }: RouteDocs,
  ids: string[]
): number[] {
  const always = isPublic ? [401, 429] : [401, 403, 429]
  const input = [...(query || body ? [400, 422] : []), ...(body ? [413, 415] : [])]
  return [...new Set([...always, ...(ids.length ? [404] : []), ...input, ...errors])].sort()
}

const json = (schema: Json): Json => ({ 'application/json': { schema } })

const failure = {
  description: 'Problem',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const securitySchemes = {
  bearer: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token of the storefront: `GET /api/auth/token`',
  },
  service: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'A token that one service signs for another',
  },
}

const text = { type: 'string' }

const schemas = {
  PageMeta: {
    type: 'object',
    properties: {
      page: { type: 'integer' },
      perPage: { type: 'integer' },
      total: { type: 'integer' },
      totalIsExact: { type: 'boolean' },
      lastPage: { type: 'integer' },
    },
    required: ['page', 'perPage', 'total', 'totalIsExact', 'lastPage'],
  },
  Problem: {
    type: 'object',
    properties: {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      code: { enum: Object.keys(problemStatuses) },
      requestId: text,
      errors: {
        type: 'array',
        items: {
          type: 'object',
          properties: { field: text, rule: text, message: text },
          required: ['field', 'rule', 'message'],
        },
      },
    },
    required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  },
}
