import { once } from 'node:events'
import { connect } from 'node:net'
import { test } from '@japa/runner'
import { limitResponses } from '../../../server/edge/limit_responses.ts'
import { startDoor } from './door.ts'

const aLot = Buffer.alloc(64 * 1024 * 1024)
const request = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

test.group('Responses that are not taken', () => {
  test('A client that reads nothing is cut', async ({ assert, cleanup }) => {
    const { server, port } = await startDoor({ cleanup }, (_, response) => void response.end(aLot))
    limitResponses(server, { silenceMs: 100 })

    const socket = connect(port, '127.0.0.1', () => socket.pause().write(request))
    const [response] = await once(server, 'request').then(([, taken]) => [taken])
    await once(response, 'close')

    assert.isFalse(response.writableFinished)
    socket.destroy()
  })

  test('A client that reads a little now and then is cut in the end', async ({
    assert,
    cleanup,
  }) => {
    const { server, port } = await startDoor({ cleanup }, (_, response) => void response.end(aLot))
    limitResponses(server, { silenceMs: 10_000, responseMs: 300 })

    const socket = connect(port, '127.0.0.1', () => socket.write(request))
    let taken = 0
    socket.on('data', (piece) => {
      taken += piece.length
      socket.pause()
      setTimeout(() => socket.resume(), 20)
    })
    socket.on('error', () => {})
    await once(socket, 'close')

    assert.isAbove(taken, 0)
    assert.isBelow(taken, aLot.length)
  })

  test('A client that takes its response in time is left alone', async ({ assert, cleanup }) => {
    const { server, port } = await startDoor({ cleanup }, (_, response) => void response.end('all'))
    limitResponses(server, { silenceMs: 1_000, responseMs: 1_000 })

    const response = await fetch(`http://127.0.0.1:${port}/`)

    assert.equal(await response.text(), 'all')
  })
})
