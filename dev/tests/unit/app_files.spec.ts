import { test } from '@japa/runner'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { apps, databases } from '../../apps.ts'
import { writeAppFiles } from '../../containers/app_files.ts'

test.group('What a composed shop is given', (group) => {
  let folder: string

  group.each.setup(() => {
    folder = mkdtempSync(join(tmpdir(), 'app-files-'))
    return () => rmSync(folder, { recursive: true })
  })

  const read = (...path: string[]) =>
    parseEnv(readFileSync(join(folder, ...path, 'env'), 'utf8')) as Record<string, string>

  for (const app of apps) {
    test(`${app.name} gets its own secrets and database and no other app's`, ({ assert }) => {
      writeAppFiles(folder)

      const given = Object.keys(read(app.name))
      const urls = databases.flatMap(({ key, variable }) => (key === app.database ? variable : []))
      assert.includeMembers(given, [...app.secrets, 'SERVICE_PUBLIC_KEYS', ...urls])
      assert.lengthOf(
        given.filter((name) => /_DATABASE_URL$/.test(name)),
        urls.length
      )
    })
  }

  test('Secrets and passwords are made once', ({ assert }) => {
    writeAppFiles(folder)
    const first = [read('order-service'), read('migrations', 'order-service')]

    writeAppFiles(folder)

    assert.deepEqual([read('order-service'), read('migrations', 'order-service')], first)
  })

  test('Migrations sign in as another role than the app', ({ assert }) => {
    writeAppFiles(folder)

    const app = new URL(read('order-service').ORDER_DATABASE_DIRECT_URL!)
    const migrations = new URL(read('migrations', 'order-service').ORDER_DATABASE_DIRECT_URL!)
    assert.equal(app.username, 'marketplace_orders')
    assert.equal(migrations.username, 'marketplace_orders_migrations')
    assert.notEqual(app.password, migrations.password)
  })

  test('What the environment brings wins over what was made', ({ assert, cleanup }) => {
    writeAppFiles(folder)
    const brought = {
      APP_KEY: 'of-the-person',
      LOG_LEVEL: 'warn',
      ORDER_DATABASE_URL: 'postgres://pooled.example/orders',
      ORDER_DATABASE_DIRECT_URL: 'postgres://direct.example/orders',
    }
    Object.assign(process.env, brought)
    cleanup(() => Object.keys(brought).forEach((name) => delete process.env[name]))

    writeAppFiles(folder)

    assert.include(read('order-service'), brought)
  })
})
