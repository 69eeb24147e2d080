import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { apps, type App, databases } from '../../apps.ts'
import { root } from '../../data_folder.ts'
import { instancesVariable } from '../../instances.ts'
import { explainedSettings } from '../../settings.ts'

/** What the system, a framework or one of our own processes sets for another: nobody writes them into a file. */
const notForPeople =
  /^(NODE_ENV|NEXT_\w+|TMPDIR|DEBUG|PATH|TEST_DATABASE_URL|MARKETPLACE_NICE|MARKETPLACE_WATCH_PARENT|SERVICE_PRIVATE_KEYS_OF_TESTS)$/

const settings = explainedSettings()
const sourceOf = (files: string[]) =>
  files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')
const namesIn = (source: string, pattern: RegExp) =>
  new Set([...source.matchAll(pattern)].map(([, name]) => name!))

/** An app declares what it reads in one file; scripts and the panels' build read a few more. */
function declaredBy(app: App): Set<string> {
  const files =
    app.kind === 'next'
      ? ['storefront/src/lib/process/env.ts', 'storefront/scripts/migrate.mjs']
      : [`${app.name}/start/env.ts`]
  const names = namesIn(sourceOf(files), /\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|HOST|PORT)\b/g)
  if (app.hotReloadPort) names.add('VITE_HMR_PORT')
  return names
}

/** As `env.NAME`, or by a name that the registry holds. */
function readByLauncher(): Set<string> {
  const exclude = (path: string) => /^(node_modules|tests|testing|demo)$/.test(path)
  const files = globSync('**/*.ts', { cwd: join(root, 'dev'), exclude })
  const names = namesIn(sourceOf(files.map((file) => `dev/${file}`)), /\benv\.([A-Z]\w+)/g)
  for (const { variable } of databases)
    names.add(variable).add(variable.replace('_URL', '_DIRECT_URL'))
  for (const { name } of apps) names.add(instancesVariable(name) ?? 'HOST')
  return names.add('APP_KEY').add('BETTER_AUTH_SECRET')
}

const readByTests = namesIn(
  sourceOf(globSync('tests/unexpected_input/*.ts', { cwd: root })),
  /\benv\.([A-Z]\w+)/g
)

const declared = new Map(apps.map((app) => [app.name, declaredBy(app)]))
const launcher = readByLauncher()

function readersOf(name: string): string[] {
  const names = apps.map((app) => app.name).filter((app) => declared.get(app)!.has(name))
  const readers = names.length === apps.length ? ['every app'] : names
  const all = launcher.has(name) ? ['the launcher', ...readers] : readers
  return all.length > 0 ? all : readByTests.has(name) ? ['the tests'] : []
}

test.group('.env.example', () => {
  for (const { name, readBy, default: value, hasExample } of settings) {
    test(`${name} names everybody who reads it and nobody else`, ({ assert }) => {
      assert.sameMembers(readBy, readersOf(name))
    })

    test(`${name} shows its default or an example`, ({ assert }) => {
      assert.isTrue(value !== '' || hasExample)
    })
  }

  test('It explains every setting that somebody reads', ({ assert }) => {
    const read = [...[...declared.values()].flatMap((names) => [...names]), ...launcher]
    const explained = settings.map(({ name }) => name)

    const missing = [...new Set([...read, ...readByTests])].filter(
      (name) => !notForPeople.test(name) && !explained.includes(name)
    )

    assert.deepEqual(missing, [])
  })
})
