import { test } from '@japa/runner'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { apps } from '../../apps.ts'
import { root } from '../../data_folder.ts'

type Service = {
  image: string
  environment?: Record<string, unknown>
  volumes?: string[]
  depends_on?: Record<string, { condition: string; required?: boolean }>
  profiles?: string[]
}

const compose = parse(readFileSync(join(root, 'docker-compose.yml'), 'utf8'), { merge: true })
const services: Record<string, Service> = compose.services

const volumesOf = (name: string) =>
  (services[name]!.volumes ?? []).map((each) => each.split(':')[0]!)
const settingsOf = (name: string) => volumesOf(name).filter((each) => each.startsWith('settings-'))

test.group('docker-compose.yml', () => {
  for (const { name, port, metricsPort } of apps) {
    test(`${name} listens where the others look for it`, ({ assert }) => {
      const { environment } = services[name]!

      assert.equal(environment!.PORT, port)
      assert.equal(environment!.METRICS_PORT, metricsPort)
      const addresses = Object.values(compose['x-addresses'])
      assert.include(addresses, `http://${name}:${port}`)
    })

    test(`${name} can look into no settings but its own`, ({ assert }) => {
      assert.deepEqual(settingsOf(name), [`settings-${name}`])
    })
  }

  for (const { name } of apps.filter(({ database }) => database)) {
    test(`${name} starts after its migrations, which run from the same image`, ({ assert }) => {
      assert.equal(
        services[name]!.depends_on![`migrate-${name}`]!.condition,
        'service_completed_successfully'
      )
      assert.equal(services[`migrate-${name}`]!.image, services[name]!.image)
    })
  }

  test('Without the profile s3 nothing waits for a bucket, with it whoever writes pictures does', ({
    assert,
  }) => {
    assert.deepEqual(services.s3!.profiles, ['s3'])
    for (const name of ['catalog-service', 'demo']) {
      assert.deepEqual(services[name]!.depends_on!.s3, {
        condition: 'service_healthy',
        required: false,
      })
    }
  })
})
