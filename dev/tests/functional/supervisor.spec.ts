import { test } from '@japa/runner'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identify, isAlive, type ProcessIdentity } from '../../process/identity.ts'
import { findFreePorts } from '../../process/ports.ts'
import { supervise } from '../../process/supervisor.ts'
import { waitUntilReady } from '../../ready.ts'

const fixture = join(import.meta.dirname, '..', 'fixtures', 'answering.mjs')

async function fakeApp(restart: boolean) {
  const [port] = await findFreePorts(1)
  const log = join(mkdtempSync(join(tmpdir(), 'supervisor-')), 'app.log')
  const lives: ProcessIdentity[] = []
  const deaths: string[] = []
  const program = {
    name: 'fake',
    args: [fixture],
    cwd: import.meta.dirname,
    env: { ...process.env, PORT: String(port) },
    log,
    stopSignal: 'SIGTERM' as const,
  }
  const app = supervise(program, {
    restart,
    onStart: (identity) => lives.push(identity),
    onDeath: (how, delay) => deaths.push(`${how}, ${delay}`),
  })
  return {
    app,
    port: port!,
    log,
    lives,
    deaths,
    ready: () => waitUntilReady(port!, 10_000, () => app.isHopeless()),
  }
}

const ask = async (port: number, path: string) =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).text()

test.group('A supervised program', () => {
  test('runs, writes its log to a file and ends politely', async ({ assert }) => {
    const { app, port, log, lives, deaths, ready } = await fakeApp(true)
    app.start({ GREETING: 'Amina' })
    await ready()
    assert.equal(await ask(port, '/'), String(app.pid()))
    assert.include(readFileSync(log, 'utf8'), 'up as Amina')

    await app.stop()
    assert.isFalse(isAlive(lives[0]!))
    assert.isEmpty(deaths)
  })

  test('is running again within two seconds after it died', async ({ assert }) => {
    const { app, port, lives, deaths, ready } = await fakeApp(true)
    app.start()
    await ready()
    const diedAt = Date.now()
    process.kill(app.pid()!, 'SIGKILL')
    await waitFor(() => lives.length === 2)
    assert.isBelow(Date.now() - diedAt, 2_000)
    await ready()
    assert.deepEqual(deaths, ['SIGKILL, 100'])

    await ask(port, '/die').catch(() => {})
    await waitFor(() => lives.length === 3)
    assert.equal(deaths[1], 'code 3, 500')
    await app.stop()
  }).retry(2)

  test('stays down after it was killed on purpose, until it is started', async ({ assert }) => {
    const { app, lives, deaths, ready } = await fakeApp(true)
    app.start()
    await ready()
    await app.kill('SIGKILL')
    assert.isNull(app.pid())
    assert.isFalse(isAlive(lives[0]!))
    await assert.rejects(ready, /ended before it was ready/)

    app.start()
    await ready()
    assert.lengthOf(lives, 2)
    assert.isEmpty(deaths)
    await app.stop()
  })

  test('that ends by itself is not waited for when nobody restarts it', async ({ assert }) => {
    const { app, port, ready } = await fakeApp(false)
    app.start()
    await ready()
    await ask(port, '/die').catch(() => {})
    await waitFor(() => app.isHopeless())
    await assert.rejects(ready, /ended before it was ready/)
  })
})

test('A process is told apart from another with the same number', ({ assert }) => {
  const me = identify(process.pid)!
  assert.isTrue(isAlive(me))
  assert.isFalse(isAlive({ ...me, startedAt: 'yesterday' }))
  assert.isNull(identify(2 ** 22 + 1))
})

async function waitFor(condition: () => boolean) {
  const deadline = Date.now() + 40_000
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('waited in vain')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
