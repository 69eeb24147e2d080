import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { TcpProxy } from '../../bench/faults/tcp_proxy.ts'

type Cleanup = Pick<TestContext, 'cleanup'>

async function aTarget({ cleanup }: Cleanup, listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  cleanup(() => {
    server.closeAllConnections()
    server.close()
  })
  return (server.address() as AddressInfo).port
}

async function aProxy({ cleanup }: Cleanup, ...targets: number[]): Promise<TcpProxy> {
  const proxy = await TcpProxy.listen()
  cleanup(() => proxy.close())
  return proxy.leadTo(...targets)
}

async function ask({ origin }: TcpProxy): Promise<string> {
  const response = await fetch(origin, { headers: { connection: 'close' } })
  return response.text()
}

test.group('The proxy of the fault bench', () => {
  test('It delays each way, and hands everything on in order', async ({ assert, cleanup }) => {
    const numbers = Array.from({ length: 20_000 }, (_, index) => index).join(' ')
    const target = await aTarget({ cleanup }, (_, response) => response.end(numbers))
    const proxy = await aProxy({ cleanup }, target)
    proxy.delayMs = 100
    const startedAt = performance.now()

    assert.equal(await ask(proxy), numbers)

    assert.isAtLeast(performance.now() - startedAt, 195)
  })

  test('Targets that are not ready get no connections', async ({ assert, cleanup }) => {
    const one = await aTarget({ cleanup }, (_, response) => response.end('one'))
    const two = await aTarget({ cleanup }, ({ url }, response) => {
      response.writeHead(url === '/health/ready' ? 503 : 200).end('two')
    })
    const proxy = await aProxy({ cleanup }, one, two)
    assert.deepEqual([await ask(proxy), await ask(proxy)].sort(), ['one', 'two'])

    proxy.watch()

    let inARow = 0
    while (inARow < 5) inARow = (await ask(proxy)) === 'one' ? inARow + 1 : 0
  })
})
