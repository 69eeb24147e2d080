import { headers, responses, schemas, securitySchemes } from './components.ts'
import type { ControllerDocs, RouteDocs } from './docs.ts'
import { NamedSchemas } from './named_schemas.ts'
import { operationOf, tagOf } from './operation.ts'

type Json = Record<string, any>

/** One entry of `router.toJSON()`, as far as it matters here. */
type RouteEntry = {
  pattern: string
  methods: string[]
  handler: { reference?: unknown } | ((...args: any[]) => any)
}

/** A route and what it says of itself. */
export type DescribedRoute = { pattern: string; methods: string[]; docs: RouteDocs }

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
export async function buildDocument(routes: RouteEntry[], options: DocumentOptions): Promise<Json> {
  const described = await Promise.all(
    routes
      .filter(({ pattern }) => belongsTo(pattern, options.audience))
      .map(async (route) => ({ ...route, docs: await docsOf(route) }))
  )
  return documentOf(described, options)
}

/** The same of routes that were described elsewhere. */
export function documentOf(routes: DescribedRoute[], options: DocumentOptions): Json {
  const { title, version = '1.0.0', url = '/', audience } = options
  const told = routes.filter(({ pattern }) => belongsTo(pattern, audience))
  assertDistinct(told.map(({ docs }) => docs.operationId))
  // Shapes get their names where they are declared: by now every controller was loaded.
  const named = new NamedSchemas()
  const paths: Json = {}
  for (const { pattern, methods, docs } of told) {
    const path = pattern.replace(/:(\w+)/g, '{$1}')
    const security = prefixes.internal.test(pattern) ? 'service' : 'bearer'
    for (const method of methods.filter((name) => name !== 'HEAD')) {
      paths[path] ??= {}
      paths[path][method.toLowerCase()] = operationOf(pattern, docs, { security, named })
    }
  }
  return {
    openapi: '3.1.0',
    info: { title, version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [
      audience === 'internal'
        ? { url: '/', description: 'The service itself; the gateway routes none of it' }
        : { url, description: 'The gateway' },
    ],
    tags: [...new Set(told.map(({ pattern }) => tagOf(pattern)))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { ...schemas, ...named.used() },
      headers,
      responses,
      securitySchemes: schemesFor(audience),
    },
  }
}

function schemesFor(audience: Audience | undefined): Json {
  const { bearer, service } = securitySchemes
  if (!audience) return securitySchemes
  return audience === 'public' ? { bearer } : { service }
}

function belongsTo(pattern: string, audience: Audience | undefined): boolean {
  return (audience ? prefixes[audience] : anyPrefix).test(pattern)
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
