import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFileSettings } from '@marketplace/shared/server/files/settings'
import { sessionFault } from '@marketplace/shared/server/session_scope'
import { type App, apps, findDatabase } from '../../apps.ts'
import { root } from '../../data_folder.ts'
import { kustomize, type Manifest } from './kustomize.ts'

type Container = {
  env?: { name: string; value?: string }[]
  envFrom?: { configMapRef?: { name: string } }[]
  volumeMounts?: { mountPath: string }[]
}

const source = (app: App) =>
  readFileSync(
    join(root, app.name, app.kind === 'next' ? 'src/lib/process/env.ts' : 'start/env.ts'),
    'utf8'
  )

/** Without Redis each gateway counts for itself; without a mail server messages wait. */
const optionalUrls = ['REDIS_URL', 'SMTP_URL']

/** What the app reads and cannot do without in production. */
function requiredBy(app: App): string[] {
  const text = source(app)
  const strict = [...text.matchAll(/(\w+): Env\.schema\.\w+\(/g)].map(([, name]) => name!)
  const addresses = text.match(/\b[A-Z]\w*_URLS?\b/g) ?? []
  const urls = addresses.filter(
    (name) => !name.includes('DATABASE') && !optionalUrls.includes(name)
  )
  const database = app.database ? [findDatabase(app.database).variable] : []
  const all = [...strict, ...urls, ...database, ...app.secrets, 'SERVICE_PUBLIC_KEYS']
  // the image sets these two
  return [...new Set(all)].filter((name) => name !== 'NODE_ENV' && name !== 'HOST')
}

function givenTo({ env = [], envFrom = [] }: Container, manifests: Manifest[]): string[] {
  const maps = envFrom.flatMap(({ configMapRef }) => configMapRef?.name ?? [])
  const fromMaps = manifests
    .filter(({ kind, metadata }) => kind === 'ConfigMap' && maps.includes(metadata.name))
    .flatMap(({ data }) => Object.keys(data))
  return [...env.map(({ name }) => name), ...fromMaps]
}

function containerOf(manifests: Manifest[], kind: string, name: string): Container {
  const found = manifests.find((each) => each.kind === kind && each.metadata.name === name)
  return found!.spec.template.spec.containers[0]
}

for (const overlay of ['local', 'production']) {
  test.group(`The ${overlay} overlay`, () => {
    const manifests = kustomize(`overlays/${overlay}`)

    for (const app of apps) {
      test(`${app.name} is given all that it cannot do without`, ({ assert }) => {
        const given = givenTo(containerOf(manifests, 'Deployment', app.name), manifests)

        assert.includeMembers(given, requiredBy(app))
      })

      test(`${app.name} is given no secret that another app reads`, ({ assert }) => {
        const { env } = containerOf(manifests, 'Deployment', app.name)
        const secret = env!.filter(({ value }) => value === undefined).map(({ name }) => name)

        const read = source(app)
        assert.deepEqual(
          secret.filter((name) => !read.includes(name) && !/_DIRECT_URL$/.test(name)),
          []
        )
      })
    }

    test('The panels see the session of who signed in at the shop', ({ assert }) => {
      const settings = Object.assign(
        {},
        ...manifests.filter(({ kind }) => kind === 'ConfigMap').map(({ data }) => data)
      )

      const fault = sessionFault({
        storefrontUrl: settings.STOREFRONT_URL,
        gatewayUrl: settings.GATEWAY_URL,
        cookieDomain: settings.COOKIE_DOMAIN,
      })

      assert.isNull(fault)
    })

    for (const app of apps.filter(({ kind, database }) => kind === 'adonis' && database)) {
      test(`The migrations of ${app.name} are given all that it checks at boot`, ({ assert }) => {
        const given = givenTo(containerOf(manifests, 'Job', `migrate-${app.name}`), manifests)

        assert.includeMembers(given, requiredBy(app))
      })
    }
  })
}

test.group('Pictures in a cluster', () => {
  const manifests = kustomize('overlays/production')

  test('In production they lie in S3, so that no volume is shared', ({ assert }) => {
    const catalog = containerOf(manifests, 'Deployment', 'catalog-service')
    const files = manifests.find(
      ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'files'
    )
    const fromSecrets = (catalog.env ?? [])
      .filter(({ value }) => value === undefined)
      .map(({ name }) => [name, 'a secret'])

    const settings = readFileSettings({ ...files!.data, ...Object.fromEntries(fromSecrets) })

    assert.equal(settings.disk, 's3')
    assert.deepEqual(
      manifests.filter(({ kind }) => kind === 'PersistentVolumeClaim'),
      []
    )
  })

  test('On one machine all pods reach the folder that is named', ({ assert }) => {
    const local = kustomize('overlays/local')
    const files = local.find(
      ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === 'files'
    )
    const { volumeMounts } = containerOf(local, 'Deployment', 'catalog-service')

    const settings = readFileSettings(files!.data)

    assert.equal(settings.disk, 'fs')
    assert.include(
      volumeMounts!.map(({ mountPath }) => mountPath),
      files!.data.MEDIA_ROOT
    )
  })
})
