import { test } from '@japa/runner'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { join } from 'node:path'
import { runtimeConfig } from '../../config.ts'
import { dataFolder } from '../../data_folder.ts'
import { instancesOf } from '../../instances.ts'
import { isFree } from '../../process/ports.ts'
import { programOf } from '../../programs.ts'
import { isReady, waitUntilReady } from '../../ready.ts'
import { readSecrets } from '../../secrets.ts'
import { freeOffset, launch, type Launched, portsOf } from './launcher.ts'

const everythingRuns = 'Ctrl-C stops everything.'

test.group('npm start', (group) => {
  let offset: number
  let folder: string
  let running: Launched

  group.setup(async () => {
    offset = await freeOffset()
    folder = dataFolder(String(offset))
    return async () => {
      running.process.kill('SIGTERM')
      await running.ended()
      await launch('reset', offset).ended()
    }
  })
  group.each.timeout(290_000)

  const ports = () => runtimeConfig(offset, folder, {}).ports
  const pidOf = (app: string) =>
    JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))[app].pid

  test('names the port that another program has', async ({ assert }) => {
    const other = createServer().listen(ports()['order-service'], '127.0.0.1')
    await once(other, 'listening')
    running = launch('start', offset)
    assert.equal(await running.ended(), 1)
    assert.include(running.output(), `port ${ports()['order-service']} (order-service)`)
    other.close()
  })

  test('brings up everything and says where and for whom', async ({ assert }) => {
    running = launch('start', offset)
    await running.says(everythingRuns)
    for (const port of Object.values(ports())) assert.isTrue(await isReady(port))
    assert.include(running.output(), `http://localhost:${ports().storefront}`)
    assert.include(running.output(), 'shopper1@demo.ma')
    assert.equal((await fetch(`http://127.0.0.1:${ports().gateway}/api/v1/products`)).status, 200)
  })

  test('keeps the secrets to itself', async ({ assert }) => {
    assert.equal(statSync(join(folder, 'secrets.json')).mode & 0o777, 0o600)
  })

  test('refuses a second launcher and a reset of the same copy', async ({ assert }) => {
    for (const command of ['start', 'reset']) {
      const second = launch(command, offset)
      assert.equal(await second.ended(), 1)
      assert.include(second.output(), `process ${running.process.pid}`)
    }
  })

  test('has a clean audit', async ({ assert }) => {
    const audit = launch('audit', offset)
    assert.equal(await audit.ended(), 0, audit.output())
    assert.match(audit.output().trimEnd().split('\n').at(-1)!, /^audit: \d+ orders, 0 violations$/)
  })

  test('has no app that stays up without its port', async ({ assert }) => {
    const places = runtimeConfig(offset, folder, {})
    const secrets = readSecrets(folder, {})
    const taken = instancesOf(places).filter(({ name }) => /^(gateway|order-service)$/.test(name))
    const codes = await Promise.all(
      taken.map(async (instance) => {
        const { args, cwd, env } = programOf(instance, { places, secrets, mode: 'production' })
        return once(spawn(process.execPath, args, { cwd, env, stdio: 'ignore' }), 'exit')
      })
    )
    assert.deepEqual(codes, [
      [1, null],
      [1, null],
    ])
  })

  test('starts an app that dies again', async ({ assert }) => {
    const before = pidOf('order-service')
    process.kill(before, 'SIGKILL')
    await running.says('order-service died (SIGKILL). It starts again in 0.1 s.')
    await waitUntilReady(ports()['order-service'], 20_000)
    assert.notEqual(pidOf('order-service'), before)
  })

  test('recovers by itself after it was killed, within 30 seconds', async ({ assert }) => {
    running.process.kill('SIGKILL')
    await running.ended()
    assert.isTrue(await isReady(ports().gateway))
    const startedAt = Date.now()
    running = launch('start', offset)
    await running.says(everythingRuns)
    assert.isBelow(Date.now() - startedAt, 30_000)
    assert.include(running.output(), 'Ended what a killed launcher had left running')
    assert.include(running.output(), 'No migration is new.')
  }).retry(2)

  test('stops everything on Ctrl-C, PostgreSQL too', async ({ assert }) => {
    running.process.kill('SIGINT')
    assert.equal(await running.ended(), 130)
    for (const port of portsOf(offset)) assert.isTrue(await isFree(port), String(port))
  })

  test('is forgotten by reset', async ({ assert }) => {
    assert.equal(await launch('reset', offset).ended(), 0)
    assert.isFalse(existsSync(folder))
  })
})
