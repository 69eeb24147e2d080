import { request, type Server } from 'node:http'
import { test } from '@japa/runner'
import { aHold, sayPublicly, startCached } from '#tests/support/cached'
import { send, until } from '#tests/support/send'

const path = '/api/v1/products'
const sendTen = (url: string) => Promise.all(Array.from({ length: 10 }, () => send(url, path)))

test.group('Guests who ask for the same at once', () => {
  test('The service is asked once, and everyone gets a response with an id of their own', async ({
    assert,
    cleanup,
  }) => {
    const hold = aHold()
    const { url, catalog, server } = await startCached({ cleanup }, async (...args) => {
      await hold.until
      sayPublicly('first')(...args)
    })

    const arrived = countArrivals(server)
    const sent = sendTen(url)
    await until(() => catalog.calls.length === 1 && arrived() === 10)
    hold.release()
    const answers = await sent

    assert.lengthOf(catalog.calls, 1)
    assert.deepEqual([...new Set(answers.map(({ text }) => text))], ['first'])
    assert.lengthOf(new Set(answers.map(({ headers }) => headers['x-request-id'])), 10)
  })

  test('Where the response may not be kept, each asks for themselves', async ({
    assert,
    cleanup,
  }) => {
    let number = 0
    const { url } = await startCached({ cleanup }, (...args) => {
      sayPublicly(`${++number}`, { 'cache-control': 'no-store' })(...args)
    })

    const answers = await sendTen(url)

    assert.lengthOf(new Set(answers.map(({ text }) => text)), 10)
  })

  test('A service that hangs up on one has failed all of them, each with an id of their own', async ({
    assert,
    cleanup,
  }) => {
    const hold = aHold()
    const { url, catalog, server } = await startCached({ cleanup }, async (incoming) => {
      await hold.until
      incoming.socket.destroy()
    })

    const arrived = countArrivals(server)
    const sent = sendTen(url)
    await until(() => catalog.calls.length === 1 && arrived() === 10)
    hold.release()
    const answers = await sent

    assert.lengthOf(catalog.calls, 1)
    assert.deepEqual([...new Set(answers.map(({ status }) => status))], [502])
    assert.lengthOf(new Set(answers.map(({ json }) => json().requestId)), 10)
  })

  test('Whoever asked first may leave: the others are answered all the same', async ({
    assert,
    cleanup,
  }) => {
    const { url, catalog, server } = await startCached({ cleanup }, () => {})
    const arrived = countArrivals(server)
    const first = request(`${url}${path}`, { agent: false }).end()
    first.on('error', () => {})
    await until(() => catalog.calls.length === 1)
    const second = send(url, path)
    await until(() => arrived() === 2)
    catalog.answer(sayPublicly('first'))

    first.destroy()

    assert.equal((await second).text, 'first')
  })
})

function countArrivals(server: Server) {
  let arrived = 0
  server.on('request', () => arrived++)
  return () => arrived
}
