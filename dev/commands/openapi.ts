import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import openapiTypes, { astToString } from 'openapi-typescript'
import { type App, apps } from '../apps.ts'
import { runtimeConfig } from '../config.ts'
import { dataFolder, root } from '../data_folder.ts'
import { environmentOf } from '../environment.ts'
import { runNode } from '../process/run.ts'
import { readSecrets } from '../secrets.ts'

const folder = join(root, 'shared', 'contracts', 'api')
const heading = '// Made by `npm run openapi` from the routes of the service. Do not edit.\n\n'

/**
 * `npm run openapi`: writes the types of each service's API, from which its clients are typed.
 * With `--check` it writes nothing and fails where they are out of date.
 */
export async function run(args: string[]): Promise<number> {
  const check = args.includes('--check')
  const stale: string[] = []
  for (const app of apps.filter(({ name }) => name.endsWith('-service'))) {
    const file = join(folder, `${app.name.replace('-service', '')}.ts`)
    const types = await typesOf(app)
    if (read(file) === types) continue
    if (check) stale.push(app.name)
    else save(file, types)
  }
  if (stale.length > 0)
    console.error(`Run npm run openapi: the types of ${stale.join(', ')} are old.`)
  return stale.length > 0 ? 1 : 0
}

async function typesOf(app: App): Promise<string> {
  const places = runtimeConfig(0, dataFolder('openapi'))
  const secrets = readSecrets(places.folder)
  const env = environmentOf(app, { places, secrets, mode: 'development' })
  const printed = await runNode(['ace.js', 'openapi'], { cwd: join(root, app.name), env })
  const document = JSON.parse(printed.slice(printed.indexOf('{"openapi"')))
  return heading + astToString(await openapiTypes(document))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

function save(file: string, types: string) {
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, types)
  console.log(`wrote ${file.slice(root.length + 1)}`)
}
