import { test } from '@japa/runner'
import { findApp } from '../../apps.ts'
import { runtimeConfig } from '../../config.ts'
import { environmentOf } from '../../environment.ts'
import { instancesOf } from '../../instances.ts'
import { programOf } from '../../programs.ts'
import { readSecrets } from '../../secrets.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { tmpdir } from 'node:os'

const two = 'http://127.0.0.1:4002,http://127.0.0.1:4012'
const placesOf = (urls: string) => runtimeConfig(0, '/data/0', { CATALOG_SERVICE_URLS: urls })
const namesIn = (urls: string) => instancesOf(placesOf(urls)).map(({ name }) => name)

function givenSecrets(cleanup: (undo: () => void) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  cleanup(() => rmSync(folder, { recursive: true }))
  return readSecrets(folder, {})
}

test.group('The instances that the environment lists', () => {
  test('One of each app runs where it lists none', ({ assert }) => {
    assert.deepEqual(namesIn(''), [
      'store-service',
      'catalog-service',
      'order-service',
      'gateway',
      'storefront',
    ])
  })

  test('Each address on this machine is a copy of its own, with ports and a log of its own', ({
    assert,
    cleanup,
  }) => {
    const places = placesOf(two)
    const copies = instancesOf(places).filter(({ app }) => app.name === 'catalog-service')

    const programs = copies.map((copy) =>
      programOf(copy, { places, secrets: givenSecrets(cleanup), mode: 'production' })
    )

    assert.deepEqual(
      programs.map(({ name, log, env }) => [name, log, env.PORT, env.METRICS_PORT]),
      [
        ['catalog-service', '/data/0/logs/catalog-service.log', '4002', '9402'],
        ['catalog-service-2', '/data/0/logs/catalog-service-2.log', '4012', '9412'],
      ]
    )
  })

  test('The other apps are told of all of them', ({ assert, cleanup }) => {
    const places = placesOf(two)
    const secrets = givenSecrets(cleanup)

    const env = environmentOf(findApp('gateway'), { places, secrets, mode: 'production' })

    assert.equal(env.CATALOG_SERVICE_URLS, two)
    assert.equal(env.ORDER_SERVICE_URLS, 'http://127.0.0.1:4003')
  })

  test('What runs on another machine is told of and not started', ({ assert }) => {
    const elsewhere = 'http://10.0.0.7:4002'

    assert.notInclude(namesIn(elsewhere), 'catalog-service')
    assert.deepEqual(placesOf(elsewhere).instanceUrls['catalog-service'], [elsewhere])
  })

  test('An address that is none is refused by the name of its variable', ({ assert }) => {
    assert.throws(() => placesOf('catalog:4002/x'), /CATALOG_SERVICE_URLS must be addresses/)
  })
})
