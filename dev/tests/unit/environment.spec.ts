import { test } from '@japa/runner'
import { apps, databases, findApp } from '../../apps.ts'
import { runtimeConfig } from '../../config.ts'
import { environmentOf } from '../../environment.ts'

const secrets = { APP_KEY: 'a', BETTER_AUTH_SECRET: 'b', SERVICE_TOKEN_SECRET: 's' }
const places = runtimeConfig(0, '/data/0', {})

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
      givenTheEnvironment({ AWS_SECRET_ACCESS_KEY: 'x', NPM_TOKEN: 'x', ...secrets }, cleanup)

      const names = ['AWS_SECRET_ACCESS_KEY', 'NPM_TOKEN', ...Object.keys(secrets)]
      const given = names.filter((name) => of(app.name)[name] !== undefined)

      assert.sameMembers(given, [...app.secrets])
    })
  }

  test('A setting of the person wins over the default', ({ assert, cleanup }) => {
    givenTheEnvironment({ LOG_LEVEL: 'debug', CORS_ORIGINS: 'https://a.example' }, cleanup)

    assert.equal(of('gateway').LOG_LEVEL, 'debug')
    assert.equal(of('gateway').CORS_ORIGINS, 'https://a.example')
    assert.isUndefined(of('order-service').CORS_ORIGINS)
  })
})
