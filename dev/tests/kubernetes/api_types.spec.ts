import { test } from '@japa/runner'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { kustomize, type Manifest } from './kustomize.ts'

const require = createRequire(import.meta.url)

const label = ({ kind, metadata }: Manifest) => `${kind} ${metadata.name}`
const moduleOf = ({ apiVersion, kind }: Manifest) => `kubernetes-models/${apiVersion}/${kind}`

/** What the schema of its kind finds wrong: values of a wrong type, fields that are missing. */
function schemaFindings(manifest: Manifest): string[] {
  try {
    const Model = require(moduleOf(manifest))[manifest.kind]
    new Model(manifest).validate()
    return []
  } catch (error) {
    return [`${label(manifest)}: ${(error as Error).message}`]
  }
}

/** What the compiler finds wrong in an object of that kind: above all fields that do not exist. */
function typeFindings(manifests: Manifest[]): string[] {
  const file = join(import.meta.dirname, 'manifests.ts')
  const lines = manifests.map((manifest, at) => {
    const { kind } = manifest
    const from = moduleOf(manifest)
    return `import type { I${kind} as T${at} } from '${from}'; export const v${at}: T${at} = ${JSON.stringify(manifest)}`
  })
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.getSourceFile = (name, ...rest) =>
    name === file
      ? ts.createSourceFile(name, lines.join('\n'), ts.ScriptTarget.ESNext)
      : getSourceFile(name, ...rest)
  return ts.getPreEmitDiagnostics(ts.createProgram([file], options, host)).map((finding) => {
    const at = finding.file?.getLineAndCharacterOfPosition(finding.start!).line ?? 0
    return `${label(manifests[at]!)}: ${ts.flattenDiagnosticMessageText(finding.messageText, ' ')}`
  })
}

test.group('Kubernetes', () => {
  const overlays = ['local', 'production']
  const manifests = overlays.flatMap((overlay) => kustomize(`overlays/${overlay}`))

  test('Every manifest of the overlays is what the API of its kind takes', ({ assert }) => {
    const misspelt = { apiVersion: 'v1', kind: 'Service', metadata: { name: 'x' }, sqec: {} }

    const [last, ...others] = typeFindings([...manifests, misspelt]).toReversed()

    assert.deepEqual(manifests.flatMap(schemaFindings), [])
    assert.deepEqual(others, [])
    assert.match(last!, /^Service x: .*sqec/)
  })
})
