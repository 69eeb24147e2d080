import { once } from 'node:events'
import { get, Agent } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { logAccess, type AccessLine } from '../../../server/edge/access_log.ts'
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

test.group('The access log', () => {
  test('One line tells method, path without query, status and milliseconds', async ({
    assert,
    cleanup,
  }) => {
    const lines: AccessLine[] = []
    const { port } = await startDoor({ cleanup }, ({ method = '' }, response) => {
      const request = { requestId: 'the-id', method, path: '/a' }
      logAccess(response, request, (line) => lines.push(line))
      response.writeHead(201).end('done')
    })

    const [response] = await once(get({ port, path: '/a?secret=1' }), 'response')
    await text(response)
    while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve))

    const [{ ms, ...line }] = lines as [AccessLine]
    assert.deepEqual(line, { requestId: 'the-id', method: 'GET', path: '/a', status: 201 })
    assert.isAtLeast(ms, 0)
  })

  test('A client that leaves before its response is told as aborted', async ({
    assert,
    cleanup,
  }) => {
    const lines: AccessLine[] = []
    const { port } = await startDoor({ cleanup }, ({ method = '' }, response) => {
      logAccess(response, { requestId: 'the-id', method, path: '/' }, (line) => lines.push(line))
      leaving.destroy()
    })
    const leaving = get({ port, path: '/' }).on('error', () => {})

    while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve))

    assert.isTrue(lines[0]!.aborted)
  })
})
