import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, parseAllDocuments } from 'yaml'
import { root } from '../../data_folder.ts'

export type Manifest = Record<string, any> & {
  apiVersion: string
  kind: string
  metadata: { name: string; labels?: Record<string, string> }
}

type Patch = { path?: string; patch?: string; target: Target }
type Target = { kind: string; name?: string; labelSelector?: string }
type Operation = { op: string; path: string; value: unknown }

/**
 * What `kubectl kustomize deploy/kubernetes/<folder>` prints, but for its order and for hashes in names: the part of
 * kustomize that our overlays use.
 */
export function kustomize(folder: string): Manifest[] {
  const here = join(root, 'deploy', 'kubernetes', folder)
  const { resources = [], patches = [], configMapGenerator = [] } = read(here, 'kustomization.yaml')
  const manifests: Manifest[] = resources.flatMap((resource: string) =>
    resource.endsWith('.yaml') ? documents(here, resource) : kustomize(join(folder, resource))
  )
  for (const each of patches as Patch[]) {
    const patch = each.path ? read(here, each.path) : parse(each.patch!)
    for (const manifest of manifests.filter((one) => matches(one, each.target))) {
      if (Array.isArray(patch)) patch.forEach((operation) => operate(manifest, operation))
      else merge(manifest, { ...patch, metadata: {} })
    }
  }
  for (const { name, literals = [] } of configMapGenerator) addConfigMap(manifests, name, literals)
  return manifests
}

function read(...path: string[]) {
  return parse(readFileSync(join(...path), 'utf8'))
}

function documents(...path: string[]): Manifest[] {
  return parseAllDocuments(readFileSync(join(...path), 'utf8')).map((document) => document.toJS())
}

function matches({ kind, metadata }: Manifest, target: Target): boolean {
  const [label, value] = target.labelSelector?.split('=') ?? []
  return (
    kind === target.kind &&
    (!target.name || metadata.name === target.name) &&
    (!label || metadata.labels?.[label] === value)
  )
}

function operate(manifest: Manifest, { path, value }: Operation) {
  const keys = path.split('/').slice(1)
  const last = keys.pop()!
  keys.reduce<any>((inner, key) => inner[key], manifest)[last] = value
}

/** Lists whose items have names are merged by them, others replaced. */
function merge(target: Record<string, any>, patch: Record<string, any>) {
  for (const [key, value] of Object.entries(patch)) {
    if (Array.isArray(value)) target[key] = mergeLists(target[key] ?? [], value)
    else if (value && typeof value === 'object') merge((target[key] ??= {}), value)
    else target[key] = value
  }
}

function mergeLists(own: any[], added: any[]): any[] {
  if (!added.every((item) => item?.name)) return added
  const result = [...own]
  for (const item of added) {
    const existing = result.find(({ name }) => name === item.name)
    if (existing) merge(existing, item)
    else result.push(item)
  }
  return result
}

function addConfigMap(manifests: Manifest[], name: string, literals: string[]) {
  const data = Object.fromEntries(
    literals.map((literal) => [literal.split('=', 1)[0], literal.slice(literal.indexOf('=') + 1)])
  )
  const existing = manifests.find(
    ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === name
  )
  if (existing) Object.assign(existing.data, data)
  else manifests.push({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name }, data })
}
