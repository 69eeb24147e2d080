import type { RequestListener } from 'node:http'
import { test } from '@japa/runner'
import { aHold, sayPublicly, startCached } from '#tests/support/cached'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const path = '/api/v1/products'

test.group('A write empties the cache', () => {
  test('Whoever wrote sees it in the next read: {$self}')
    .with(['created', 'failed halfway', 'left without a response'] as const)
    .run(async ({ assert, cleanup }, outcome) => {
      const { url, catalog } = await startCached({ cleanup })
      await send(url, path)
      catalog.answer((incoming, response) => {
        if (incoming.method === 'GET') return sayPublicly('second')(incoming, response)
        if (outcome === 'left without a response') return incoming.socket.destroy()
        sayPublicly('', {}, outcome === 'created' ? 201 : 500)(incoming, response)
      })

      await send(url, path, { method: 'POST' })

      assert.equal((await send(url, path)).text, 'second')
    })

  test('A read that is on its way while somebody writes is not kept', async ({
    assert,
    cleanup,
  }) => {
    const hold = aHold()
    const { url, catalog } = await startCached({ cleanup }, async (...args) => {
      await hold.until
      sayPublicly('before')(...args)
    })
    const reading = send(url, path)
    await until(() => catalog.calls.length === 1)
    catalog.answer(sayPublicly('after'))
    await send(url, path, { method: 'PATCH' })

    const next = await send(url, path)
    hold.release()

    assert.equal((await reading).text, 'before')
    assert.equal(next.text, 'after')
    assert.equal((await send(url, path)).text, 'after')
    assert.lengthOf(catalog.calls, 3)
  })

  test('A read that began and was kept during the write is forgotten with its response', async ({
    assert,
    cleanup,
  }) => {
    const hold = aHold()
    const { url, catalog } = await startCached({ cleanup }, async (incoming, response) => {
      if (incoming.method === 'PATCH') await hold.until
      sayPublicly('before')(incoming, response)
    })
    const writing = send(url, path, { method: 'PATCH' })
    await until(() => catalog.calls.length === 1)
    await send(url, path)
    catalog.answer(sayPublicly('after'))

    hold.release()
    await writing

    assert.equal((await send(url, path)).text, 'after')
  })

  test('A checkout takes stock: what catalog-service said is forgotten too', async ({
    assert,
    cleanup,
  }) => {
    const orders = await startUpstream({ cleanup })
    const { url, catalog } = await startCached({ cleanup }, undefined, {
      services: { 'order-service': [orders.url] },
    })
    await send(url, path)

    await send(url, '/api/v1/checkouts', { method: 'POST' })
    await send(url, path)

    assert.lengthOf(catalog.calls, 2)
  })

  test('What is kept stays after {0}')
    .with([
      ['a quote', '/api/v1/checkouts/quote', 200],
      ['a write to a cart', '/api/v1/cart', 200],
      ['a write that was refused', '/api/v1/products', 422],
    ] as const)
    .run(async ({ assert, cleanup }, [, written, status]) => {
      const service = await startUpstream({ cleanup }, sayPublicly('', {}, status))
      const { url, catalog } = await startCached({ cleanup }, undefined, {
        services: { 'order-service': [service.url] },
      })
      await send(url, path)
      const reading = catalog.calls.length
      catalog.answer(sayRefused(status))

      await send(url, written, { method: 'POST' })

      assert.equal((await send(url, path)).text, 'first')
      assert.lengthOf(
        catalog.calls.filter(({ method }) => method === 'GET'),
        reading
      )
    })
})

const sayRefused =
  (status: number): RequestListener =>
  (incoming, response) =>
    sayPublicly('', {}, status)(incoming, response)
