import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { join } from 'node:path'
import ts from 'typescript'
import { root } from '../data_folder.ts'

/**
 * Lets plain Japa read what a bundler usually reads for the storefront and for shared/ui: JSX,
 * the `@/` alias, imports without extension, JSON and style sheets.
 */
const endings = ['.ts', '.tsx', '.js', '/index.ts', '/index.tsx']
const alias = pathToFileURL(join(root, 'storefront', 'src', '/')).href
const nothing = 'data:text/javascript,'

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only' || specifier.endsWith('.css'))
      return { url: nothing, shortCircuit: true }
    const wanted = specifier.startsWith('@/') ? alias + specifier.slice(2) : specifier
    return firstThatResolves([wanted, ...endings.map((ending) => wanted + ending)], (candidate) =>
      next(candidate, context)
    )
  },
  load(url, context, next) {
    if (url.endsWith('.tsx'))
      return { format: 'module', source: withoutJsx(url), shortCircuit: true }
    const isImported = context.importAttributes && !context.importAttributes.type
    if (url.startsWith('file:') && url.endsWith('.json') && isImported) {
      const source = `export default ${readFileSync(fileURLToPath(url), 'utf8')}`
      return { format: 'module', source, shortCircuit: true }
    }
    return next(url, context)
  },
})

function firstThatResolves<Result>(
  candidates: string[],
  resolve: (candidate: string) => Result
): Result {
  let first: unknown
  for (const candidate of candidates) {
    try {
      return resolve(candidate)
    } catch (error) {
      first ??= error
      const missing = ['ERR_MODULE_NOT_FOUND', 'ERR_UNSUPPORTED_DIR_IMPORT', 'MODULE_NOT_FOUND']
      if (!missing.includes((error as NodeJS.ErrnoException).code ?? '')) throw error
    }
  }
  throw first
}

function withoutJsx(url: string): string {
  const fileName = fileURLToPath(url)
  return ts.transpileModule(readFileSync(fileName, 'utf8'), {
    fileName,
    compilerOptions: {
      jsx: ts.JsxEmit.ReactJSX,
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
      inlineSourceMap: true,
    },
  }).outputText
}
