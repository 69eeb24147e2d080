import { test } from '@japa/runner'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { apps } from '../../apps.ts'
import { root } from '../../data_folder.ts'
import { kustomize } from './kustomize.ts'

type Rule = { from?: Peer[]; to?: Peer[]; ports: { port: number }[] }
type Peer = { podSelector?: { matchLabels?: Record<string, string> } }

const manifests = kustomize('base')
const names = apps.map(({ name }) => name as string)

const policyOf = (app: string) =>
  manifests.find(({ kind, metadata }) => kind === 'NetworkPolicy' && metadata.name === app)!

/** The apps that a rule names. */
function named(peers: Peer[] = []): string[] {
  return peers.flatMap(
    ({ podSelector }) => podSelector?.matchLabels?.['app.kubernetes.io/name'] ?? []
  )
}

/** Who calls an app: the gateway, the callers that its internal routes list, and for keys and addresses everybody. */
function callersOf(app: string): string[] {
  if (app === 'gateway') return ['storefront']
  if (app === 'storefront') return names.filter((name) => name !== 'storefront')
  const file = join(root, app, 'start', 'routes', 'internal.ts')
  const routes = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const lists = [...routes.matchAll(/callers\(\[([^\]]*)\]/g)].map(([, list]) => list!)
  const callers = lists.flatMap((list) =>
    [...list.matchAll(/'([\w-]+)'/g)].map(([, name]) => name!)
  )
  return [...new Set(['gateway', ...callers])]
}

test.group('Network policies', () => {
  for (const { name, port } of apps) {
    test(`${name} is reached by those alone who call it`, ({ assert }) => {
      const rules = policyOf(name).spec.ingress as Rule[]
      const own = rules.filter(({ ports }) => ports.some((each) => each.port === port))

      assert.sameMembers(
        own.flatMap(({ from }) => named(from)),
        callersOf(name)
      )
    })

    test(`${name} may reach those whom it calls`, ({ assert }) => {
      const rules = policyOf(name).spec.egress as Rule[]
      const called = apps.filter((other) => callersOf(other.name).includes(name))

      assert.sameDeepMembers(
        rules.map(({ to, ports }) => [...named(to), ports[0]!.port]),
        called.map((other) => [other.name, other.port])
      )
    })
  }

  test('What no policy names is reached by nobody', ({ assert }) => {
    assert.deepEqual(policyOf('nobody').spec, {
      podSelector: {},
      policyTypes: ['Ingress', 'Egress'],
    })
  })
})
