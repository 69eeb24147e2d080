import { test } from '@japa/runner'
import { repeat, startBefore } from '#tests/support/instances'
import { send, until } from '#tests/support/send'
import { sayHello, startUpstream, type Cleanup } from '#tests/support/upstream'

/** Instances of which the first takes requests and answers nothing, not even for its life. */
async function startWithSilent({ cleanup }: Cleanup) {
  const silent = await startUpstream({ cleanup }, () => {})
  const good = await startUpstream({ cleanup })
  const running = await startBefore({ cleanup }, [silent.url, good.url], {
    balancing: { silence: 50, retry: 20 },
  })
  const [instance] = running.gateway.balancers['catalog-service'].instances
  return { ...running, silent, good, instance: instance! }
}

test.group('An instance that hangs', () => {
  test('What reads and waits for it is answered by another', async ({ assert, cleanup }) => {
    const { url, silent, instance } = await startWithSilent({ cleanup })

    const [first, second] = await Promise.all([
      send(url, '/api/v1/products?n=1'),
      send(url, '/api/v1/products?n=2'),
    ])

    assert.deepEqual([first.status, second.status], [200, 200])
    assert.lengthOf(silent.calls, 1)
    assert.equal(instance.state, 'ejected')
  })

  test('What writes and waits for it is told so without being sent again', async ({
    assert,
    cleanup,
  }) => {
    const { url, silent, good } = await startWithSilent({ cleanup })

    const answers = await Promise.all(
      [1, 2].map(() => send(url, '/api/v1/products', { method: 'POST' }))
    )

    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 504])
    assert.lengthOf([...silent.calls, ...good.calls], 2)
  })

  test('Nobody asks it again until it lives, and then it takes its share', async ({
    assert,
    cleanup,
  }) => {
    const { url, silent, instance } = await startWithSilent({ cleanup })
    await repeat(2, url)
    for (const { status } of await repeat(10, url)) assert.equal(status, 200)
    assert.lengthOf(silent.calls, 1)

    silent.answer(sayHello)

    await until(async () => {
      await repeat(1, url)
      return instance.state === 'up'
    })
    assert.isAbove(silent.calls.length, 1)
  })

  test('One that is slow but says that it lives keeps its requests', async ({
    assert,
    cleanup,
  }) => {
    const slow = await startUpstream({ cleanup }, (request, response) => {
      if (request.url === '/health/live') return void response.end()
      setTimeout(() => sayHello(request, response), 1_500)
    })
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [slow.url, good.url], {
      balancing: { silence: 50 },
    })

    const answers = await Promise.all([1, 2].map((n) => send(url, `/api/v1/products?n=${n}`)))

    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200]
    )
    assert.lengthOf(slow.calls, 1)
    assert.lengthOf(good.calls, 1)
  })

  test('The only one is waited for', async ({ assert, cleanup }) => {
    const silent = await startUpstream({ cleanup }, (request, response) => {
      setTimeout(() => sayHello(request, response), 1_500)
    })
    const { url } = await startBefore({ cleanup }, [silent.url], { balancing: { silence: 50 } })

    assert.equal((await send(url, '/api/v1/products')).status, 200)
  })
})
