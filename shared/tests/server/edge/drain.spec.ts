import { once } from 'node:events'
import { get, Agent } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { drain } from '../../../server/edge/drain.ts'
import { startDoor } from './door.ts'

test.group('Draining', () => {
  test('Responses under way are finished, and idle connections do not hold it up', async ({
    assert,
    cleanup,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const { server, port } = await startDoor({ cleanup }, async ({ url }, response) => {
      if (url === '/slow') await held
      response.end('done')
    })
    const agent = new Agent({ keepAlive: true })
    cleanup(() => agent.destroy())
    const [idle] = await once(get({ port, path: '/', agent }), 'response')
    await text(idle)
    const slow = once(get({ port, path: '/slow', agent }), 'response')
    await once(server, 'request')

    const drained = drain(server, 0)
    while (server.listening) await new Promise((resolve) => setImmediate(resolve))
    release()

    const [response] = await slow
    assert.equal(await text(response), 'done')
    await drained
  })
})
