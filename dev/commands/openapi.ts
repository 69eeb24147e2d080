import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { apps } from '../apps.ts'
import { root } from '../data_folder.ts'
import { apiFiles, printedDocuments } from '../openapi/api_files.ts'
import { lintDocument } from '../openapi/lint_document.ts'
import { staleFiles } from '../stale_files.ts'

/**
 * `npm run openapi`: writes the types of each service's API, from which its clients are typed, and the document
 * of all that the gateway offers. With `--check` it writes nothing and fails where they are out of date or the
 * document breaks a rule of OpenAPI.
 */
export async function run(args: string[]): Promise<number> {
  const services = apps.filter(({ name }) => name.endsWith('-service'))
  const files = await apiFiles(await printedDocuments(services))
  const stale = staleFiles(root, files)
  if (args.includes('--check')) {
    if (stale.length > 0) console.error(`Run npm run openapi: ${stale.join(', ')} is old.`)
    return stale.length > 0 ? 1 : lintDocument()
  }
  for (const name of stale) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), files.get(name)!)
    console.log(`wrote ${name}`)
  }
  return lintDocument()
}
