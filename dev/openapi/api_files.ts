import { join } from 'node:path'
import openapiTypes, { astToString } from 'openapi-typescript'
import { mergeDocuments } from '@marketplace/shared/server/openapi/merge'
import { type App, type AppName, findApp } from '../apps.ts'
import { runtimeConfig } from '../config.ts'
import { dataFolder, root } from '../data_folder.ts'
import { environmentOf } from '../environment.ts'
import { runNode } from '../process/run.ts'
import { readSecrets } from '../secrets.ts'

type Document = Record<string, any>

/** What a service prints: all its operations, and those for everyone. */
export interface Printed {
  app: App
  all: Document
  public: Document
}

export const documentFile = 'docs/api-documentation/openapi.json'
const heading = '// Made by `npm run openapi` from the routes of the service. Do not edit.\n\n'

/** Asks each service for its documents; no database is needed. */
export async function printedDocuments(services: App[]): Promise<Printed[]> {
  const printed: Printed[] = []
  for (const app of services) printed.push({ app, ...(await documentsOf(app)) })
  return printed
}

/** Every file that is made from the documents, by its path from the root. */
export async function apiFiles(printed: Printed[]): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  for (const { app, all } of printed) {
    const types = astToString(await openapiTypes(all as never))
    files.set(`shared/contracts/api/${shortName(app.name)}.ts`, heading + types)
  }
  files.set(documentFile, `${JSON.stringify(await merged(printed), null, 2)}\n`)
  return files
}

async function merged(printed: Printed[]): Promise<Document> {
  const url = `http://localhost:${findApp('gateway').port}`
  const parts = printed.map((each) => ({ name: shortName(each.app.name), document: each.public }))
  const storefront = { name: 'storefront', document: await storefrontDocument(url) }
  return mergeDocuments([...parts, storefront], { url })
}

/** By a name that the compiler does not follow: the storefront is checked under rules of its own. */
async function storefrontDocument(url: string): Promise<Document> {
  const file = join(root, 'storefront', 'src', 'app', 'openapi.json', 'document.ts')
  const module = await import(file)
  return module.storefrontDocument(url)
}

async function documentsOf(app: App): Promise<{ all: Document; public: Document }> {
  const places = runtimeConfig(0, dataFolder('openapi'))
  const secrets = readSecrets(places.folder)
  const env = environmentOf(app, { places, secrets, mode: 'development' })
  const printed = await runNode(['ace.js', 'openapi'], { cwd: join(root, app.name), env })
  return JSON.parse(printed.slice(printed.indexOf('{"all"')))
}

const shortName = (app: AppName) => app.replace('-service', '')
