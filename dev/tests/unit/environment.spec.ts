import { test } from '@japa/runner'
import { makePrivateKey, publicKeyOf } from '@marketplace/shared/server/service_keys'
import { apps, databases, findApp } from '../../apps.ts'
import { runtimeConfig } from '../../config.ts'
import { environmentOf } from '../../environment.ts'
import type { Secrets } from '../../secrets.ts'

const secrets: Secrets = {
  APP_KEY: 'a',
  BETTER_AUTH_SECRET: 'b',
  SERVICE_PRIVATE_KEYS: keysOf(apps.map(({ name }) => name)),
}
const places = runtimeConfig(0, '/data/0', {})

function keysOf<Name extends string>(names: Name[]) {
  return Object.fromEntries(names.map((name) => [name, makePrivateKey()])) as Record<Name, string>
}

function givenTheEnvironment(
  variables: Record<string, string>,
  cleanup: (undo: () => void) => void
) {
  const before = { ...process.env }
  Object.assign(process.env, variables)
  cleanup(() => {
    for (const name of Object.keys(variables)) {
      if (before[name] === undefined) delete process.env[name]
      else process.env[name] = before[name]
    }
  })
}

const of = (name: string) => environmentOf(findApp(name), { places, secrets, mode: 'production' })

test.group('The environment of an app', () => {
  for (const app of apps) {
    test(`${app.name} gets the URL of its own database alone`, ({ assert, cleanup }) => {
      const urls = databases.flatMap(({ variable }) => [
        variable,
        variable.replace('_URL', '_DIRECT_URL'),
      ])
      givenTheEnvironment(
        Object.fromEntries(urls.map((name) => [name, 'postgres://elsewhere/x'])),
        cleanup
      )

      const own = databases.find(({ key }) => key === app.database)?.variable
      const given = urls.filter((name) => of(app.name)[name] !== undefined)

      assert.deepEqual(given, own ? [own, own.replace('_URL', '_DIRECT_URL')] : [])
    })

    test(`${app.name} gets no secret that it does not read`, ({ assert, cleanup }) => {
      const names = [
        'AWS_SECRET_ACCESS_KEY',
        'NPM_TOKEN',
        'APP_KEY',
        'BETTER_AUTH_SECRET',
        'SERVICE_PRIVATE_KEY',
      ]
      givenTheEnvironment(Object.fromEntries(names.map((name) => [name, 'x'])), cleanup)

      const given = names.filter((name) => of(app.name)[name] !== undefined)

      const read = names.filter((name) => app.settings.includes(name))
      assert.sameMembers(given, [...app.secrets, ...read])
    })
  }

  test('Each app gets its own private key and the public keys of all', ({ assert }) => {
    const own = apps.map(({ name }) => of(name).SERVICE_PRIVATE_KEY)
    const publicKeys = apps.map(({ name }) => of(name).SERVICE_PUBLIC_KEYS)

    assert.deepEqual(own, Object.values(secrets.SERVICE_PRIVATE_KEYS))
    assert.lengthOf(new Set(publicKeys), 1)
    for (const { name } of apps) {
      assert.include(publicKeys[0], `${name}=${publicKeyOf(secrets.SERVICE_PRIVATE_KEYS[name])}`)
    }
  })

  test('The invented account and phone of the platform are for the demo alone', ({
    assert,
    cleanup,
  }) => {
    const names = ['MARKETPLACE_RIB', 'MARKETPLACE_BENEFICIARY', 'MARKETPLACE_WHATSAPP']
    assert.includeMembers(Object.keys(of('order-service')), names)

    givenTheEnvironment({ MARKETPLACE_ENV: 'production' }, cleanup)

    assert.notIncludeMembers(Object.keys(of('order-service')), names)
  })

  test('A setting of the person wins over the default', ({ assert, cleanup }) => {
    givenTheEnvironment({ LOG_LEVEL: 'debug', CORS_ORIGINS: 'https://a.example' }, cleanup)

    assert.equal(of('gateway').LOG_LEVEL, 'debug')
    assert.equal(of('gateway').CORS_ORIGINS, 'https://a.example')
    assert.isUndefined(of('order-service').CORS_ORIGINS)
  })
})
