import { once } from 'node:events'
import { get, type RequestListener } from 'node:http'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import type { TestContext } from '@japa/runner/core'
import { logAccess, type AccessFacts, type AccessLine } from '../../../server/edge/access_log.ts'
import { startDoor } from './door.ts'

/** A server that logs, and the lines that it has written so far. */
async function givenAServer(
  context: Pick<TestContext, 'cleanup'>,
  respond: RequestListener,
  facts: AccessFacts = { route: '/things/:id' }
) {
  const lines: AccessLine[] = []
  const { port } = await startDoor(context, (request, response) => {
    logAccess(
      request,
      response,
      'the-id',
      () => facts,
      (line) => lines.push(line)
    )
    respond(request, response)
  })
  return { port, lines }
}

async function untilThereIsALine(lines: AccessLine[]) {
  while (lines.length === 0) await new Promise((resolve) => setImmediate(resolve))
}

test.group('The access log', () => {
  test('One line tells method, route, status, milliseconds, bytes and what the app knows', async ({
    assert,
    cleanup,
  }) => {
    const facts = { route: '/things/:id', userId: 'nadia' }
    const respond: RequestListener = (_, response) => response.writeHead(201).end('done')
    const { port, lines } = await givenAServer({ cleanup }, respond, facts)

    const [response] = await once(get({ port, path: '/things/7?secret=1' }), 'response')
    await text(response)
    await untilThereIsALine(lines)

    const [{ ms, bytes, ...line }] = lines as [AccessLine]
    assert.deepEqual(line, {
      requestId: 'the-id',
      method: 'GET',
      route: '/things/:id',
      status: 201,
      userId: 'nadia',
    })
    assert.isAtLeast(ms, 0)
    assert.isAbove(bytes, 'done'.length)
  })

  test('The bytes are those of one response, though its connection has had another before', async ({
    assert,
    cleanup,
  }) => {
    const respond: RequestListener = (request, response) => {
      response.end('x'.repeat(request.url === '/large' ? 10_000 : 1))
    }
    const { port, lines } = await givenAServer({ cleanup }, respond)

    for (const path of ['/large', '/small']) {
      await fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.text())
    }
    while (lines.length < 2) await new Promise((resolve) => setImmediate(resolve))

    assert.isAbove(lines[0]!.bytes, 10_000)
    assert.isBelow(lines[1]!.bytes, 1_000)
  })

  test('A client that leaves before its response is told as aborted', async ({
    assert,
    cleanup,
  }) => {
    const { port, lines } = await givenAServer({ cleanup }, () => leaving.destroy())
    const leaving = get({ port, path: '/' }).on('error', () => {})

    await untilThereIsALine(lines)

    assert.isTrue(lines[0]!.aborted)
  })

  test('A question for the health of an app has no line', async ({ assert, cleanup }) => {
    const { port, lines } = await givenAServer({ cleanup }, (_, response) => response.end('ok'))

    for (const path of ['/health/ready', '/a']) {
      await fetch(`http://127.0.0.1:${port}${path}`).then((response) => response.text())
    }
    await untilThereIsALine(lines)

    assert.lengthOf(lines, 1)
  })
})
