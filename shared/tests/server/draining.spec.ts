import { Agent, get } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { createDrainableServer, isDraining, stopServing } from '../../server/draining.ts'

test.group('A service that is told to end', () => {
  test('It takes requests for its delay, ends their connections, and finishes what is under way', async ({
    assert,
    cleanup,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const server = createDrainableServer(async (request, response) => {
      if (request.url === '/slow') await held
      response.end(isDraining() ? 'draining' : 'serving')
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const agent = new Agent({ keepAlive: true })
    cleanup(() => agent.destroy())
    const { port } = server.address() as AddressInfo
    const ask = async (path: string) => {
      const [response] = await once(get({ port, path, agent }), 'response')
      return { body: await text(response), connection: response.headers.connection }
    }
    assert.deepEqual(await ask('/'), { body: 'serving', connection: 'keep-alive' })
    const slow = ask('/slow')
    await once(server, 'request')

    const stopped = stopServing(server, 200)

    assert.deepEqual(await ask('/'), { body: 'draining', connection: 'close' })
    release()
    assert.equal((await slow).body, 'draining')
    await stopped
    await assert.rejects(() => once(get({ port, agent: false }), 'response'), /ECONNREFUSED/)
  })
})
