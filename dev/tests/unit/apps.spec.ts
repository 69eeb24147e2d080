import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { apps, databases, postgresPort, type App } from '../../apps.ts'
import { root } from '../../data_folder.ts'

const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8')

/** Every variable that the app reads, in the one file where it reads them. */
function variablesOf(app: App): string[] {
  const source = read(app.name, app.kind === 'next' ? 'src/lib/process/env.ts' : 'start/env.ts')
  return [
    ...new Set(
      [...source.matchAll(/\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)\b/g)].map(([, name]) => name!)
    ),
  ]
}

/** What the launcher sets for each app by itself. */
const ofTheLauncher =
  /^(NODE_ENV|METRICS_PORT|NEXT_PHASE|MEDIA_ROOT|SERVICE_PUBLIC_KEYS|\w+_URLS?)$/

test.group('The registry of apps', () => {
  for (const app of apps) {
    test(`${app.name} is given every variable that it reads`, ({ assert }) => {
      const given = [...app.settings, ...app.secrets]
      const missing = variablesOf(app).filter(
        (name) => !ofTheLauncher.test(name) && !given.includes(name)
      )

      assert.deepEqual(missing, [])
    })

    test(`${app.name} reads every secret that it is given`, ({ assert }) => {
      const unread = app.secrets.filter((name) => !variablesOf(app).includes(name))

      assert.deepEqual(unread, [])
    })
  }

  for (const app of apps.filter(({ database }) => database)) {
    test(`${app.name} reads the URL of the database that the registry names`, ({ assert }) => {
      const { variable } = databases.find(({ key }) => key === app.database)!

      assert.include(variablesOf(app), variable)
    })
  }

  test('No two of them listen on one port', ({ assert }) => {
    const ports = apps.flatMap(({ port, metricsPort, hotReloadPort }) => [
      port,
      metricsPort,
      hotReloadPort,
    ])
    const all = [postgresPort, ...ports.filter((port) => port !== undefined)]

    assert.lengthOf(new Set(all), all.length)
  })

  for (const { name } of apps.filter((app) => app.name.endsWith('-service'))) {
    test(`The gateway routes the API and the panel of ${name}`, ({ assert }) => {
      const routes = read('gateway', 'config', 'upstreams.ts')

      assert.match(routes, new RegExp(`api\\('${name}'`))
      assert.match(routes, new RegExp(`panel\\('${name}', '/admin/`))
    })
  }
})
