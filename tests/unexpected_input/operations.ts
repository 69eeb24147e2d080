import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../dev/data_folder.ts'
import { system } from '../../dev/testing/running_system.ts'

type Schema = Record<string, any>

export type Operation = {
  method: string
  /** As documents have it: `/api/v1/products/{id}`. */
  path: string
  /** Where it is asked. */
  base: string
  query: Record<string, Schema>
  body?: Schema
}

const services = ['store-service', 'catalog-service', 'order-service'] as const
type Service = (typeof services)[number]
const files = ['openapi.json', 'openapi.internal.json']

/** Every operation of every service's documents: public ones through the gateway, internal ones at the service. */
export async function documentedOperations(): Promise<Operation[]> {
  const documents = await Promise.all(
    services.flatMap((service) =>
      files.map(async (file) => ({ service, document: await read(service, file) }))
    )
  )
  return documents.flatMap(({ service, document }) =>
    Object.entries<Schema>(document.paths).flatMap(([path, methods]) =>
      Object.entries<Schema>(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        base: path.startsWith('/internal') ? system().urls[service] : system().urls.gateway,
        query: queryOf(operation, document),
        body: resolve(operation.requestBody?.content?.['application/json']?.schema, document),
      }))
    )
  )
}

async function read(service: Service, file: string): Promise<Schema> {
  return (await fetch(`${system().urls[service]}/${file}`)).json() as Promise<Schema>
}

function queryOf({ parameters = [] }: Schema, document: Schema): Record<string, Schema> {
  const query = parameters.filter((parameter: Schema) => parameter.in === 'query')
  return Object.fromEntries(
    query.map(({ name, schema }: Schema) => [name, resolve(schema, document)])
  )
}

/** With what `$ref` points to in place of it. */
function resolve(schema: Schema | undefined, document: Schema): any {
  if (!schema || typeof schema !== 'object') return schema
  if (schema.$ref) {
    const [, ...parts] = schema.$ref.split('/')
    return resolve(
      parts.reduce((at: Schema, part: string) => at[part], document),
      document
    )
  }
  if (Array.isArray(schema)) return schema.map((each) => resolve(each, document))
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, resolve(value, document)])
  )
}

const app = join(root, 'storefront', 'src', 'app')
const fields = [
  ...[
    'name',
    'image',
    'phone',
    'locale',
    'password',
    'roles',
    'isAdmin',
    'version',
    'items',
    'tags',
  ],
  ...['label', 'recipientName', 'street', 'city', 'state', 'postalCode', 'landmark', 'isDefault'],
  ...['latitude', 'longitude', 'quantity', 'productId', 'email', 'q', 'page', 'perPage', 'token'],
]
const anything = Object.fromEntries(fields.map((name) => [name, {}]))

/** Every route of the storefront: those of its table, and those that Next finds by their file. */
export function storefrontOperations(): Operation[] {
  const table = readFileSync(join(app, 'api-routes.ts'), 'utf8')
  const inTable = [...table.matchAll(/pattern: '([^']+)'/g)].map(([, pattern]) => pattern!)
  const byFile = globSync('**/route.ts', { cwd: app }).map(
    (file) => `/${file.replace(/\/?route\.ts$/, '')}`
  )
  return [...new Set([...inTable, ...byFile])]
    .map((path) => path.replace(/\[(\w+)\]/g, '{$1}'))
    .filter((path) => !path.includes('['))
    .concat(['/api/auth/sign-in/email', '/api/auth/sign-up/email', '/api/auth/unknown'])
    .flatMap((path) =>
      ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({
        method,
        path,
        base: system().urls.storefront,
        query: { q: {}, page: {}, next: {}, storeId: {} },
        body: method === 'GET' ? undefined : { type: 'object', properties: anything },
      }))
    )
}

/** The addresses of pages, with something in place of each parameter. */
export function pagePaths(): string[] {
  return globSync('**/page.tsx', { cwd: app }).map((file) => {
    const path = file.replace(/\/?page\.tsx$/, '').replace(/\([\w-]+\)\/?/g, '')
    return `/${path.replace('[locale]', 'fr').replace(/\[[.\w]+\]/g, 'x')}`.replace(/\/$/, '')
  })
}
