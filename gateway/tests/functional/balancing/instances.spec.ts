import { test } from '@japa/runner'
import { startGateway, type Options } from '#tests/support/gateway'
import { send, until, type Answer } from '#tests/support/send'
import { nobody, sayHello, startUpstream, Upstream, type Cleanup } from '#tests/support/upstream'

function startBefore(context: Cleanup, instances: string[], options: Options = {}) {
  const balancing = { failures: 3, retry: 20 }
  return startGateway(context, {
    balancing,
    ...options,
    services: { 'catalog-service': instances },
  })
}

async function repeat(times: number, url: string, method = 'GET'): Promise<Answer[]> {
  const answers: Answer[] = []
  for (let time = 0; time < times; time++) {
    answers.push(await send(url, '/api/v1/products', { method }))
  }
  return answers
}

const broken = (status: number): Parameters<Upstream['answer']>[0] => {
  return (request, response) => {
    request.resume()
    response.writeHead(request.url === '/health/ready' ? 503 : status).end()
  }
}

test.group('Several instances', () => {
  test('those that are equally busy take turns', async ({ assert, cleanup }) => {
    const instances = [
      await startUpstream({ cleanup }),
      await startUpstream({ cleanup }),
      await startUpstream({ cleanup }),
    ]
    const { url } = await startBefore(
      { cleanup },
      instances.map((instance) => instance.url)
    )

    await repeat(9, url)

    assert.deepEqual(
      instances.map(({ calls }) => calls.length),
      [3, 3, 3]
    )
  })

  test('the least busy one is chosen', async ({ assert, cleanup }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const slow = await startUpstream({ cleanup }, async (_, response) => {
      await held
      response.end('{}')
    })
    const quick = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [slow.url, quick.url])

    const waiting = [send(url, '/api/v1/products'), send(url, '/api/v1/products')]
    await until(() => slow.calls.length === 1 && quick.calls.length === 1)
    await repeat(5, url)

    assert.lengthOf(slow.calls, 1)
    assert.lengthOf(quick.calls, 6)
    release()
    await Promise.all(waiting)
  })

  test('one that fails some times in a row is left alone', async ({ assert, cleanup }) => {
    const bad = await startUpstream({ cleanup }, broken(502))
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(20, url)).map(({ status }) => status)

    assert.lengthOf(bad.calls, 3)
    assert.lengthOf(
      statuses.filter((status) => status === 502),
      3
    )
    assert.notInclude(statuses.slice(-10), 502)
  })

  test('a success in between begins the count anew', async ({ assert, cleanup }) => {
    let turn = 0
    const flaky = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(++turn % 3 === 0 ? 200 : 503).end()
    })
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [flaky.url, good.url])

    await repeat(20, url)

    assert.lengthOf(flaky.calls, 10)
  })

  test("a client's mistakes are not an instance's", async ({ assert, cleanup }) => {
    const strict = await startUpstream({ cleanup }, (_, response) => response.writeHead(422).end())
    const other = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [strict.url, other.url])

    await repeat(20, url)

    assert.lengthOf(strict.calls, 10)
  })

  test('a reading request that reached nobody is tried on another, once', async ({
    assert,
    cleanup,
  }) => {
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [await nobody(), good.url])

    const statuses = (await repeat(20, url)).map(({ status }) => status)

    assert.deepEqual(statuses, Array(20).fill(200))
  })

  test('a reading request whose connection was cut is tried on another', async ({
    assert,
    cleanup,
  }) => {
    const bad = await startUpstream({ cleanup }, (request) => void request.socket.destroy())
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(4, url)).map(({ status }) => status)

    assert.deepEqual(statuses, [200, 200, 200, 200])
    assert.isNotEmpty(bad.calls)
  })

  test('a writing request is never tried twice', async ({ assert, cleanup }) => {
    const bad = await startUpstream({ cleanup }, (request) => void request.socket.destroy())
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])

    const statuses = (await repeat(4, url, 'POST')).map(({ status }) => status)

    assert.deepEqual(statuses.sort(), [200, 200, 502, 502])
    assert.equal(bad.calls.length + good.calls.length, 4)
  })

  test('the last one is never left alone', async ({ assert, cleanup }) => {
    const only = await startUpstream({ cleanup }, broken(500))
    const { url } = await startBefore({ cleanup }, [only.url])

    await repeat(10, url)
    assert.lengthOf(only.calls, 10)

    only.answer(sayHello)
    assert.equal((await repeat(1, url))[0]!.status, 200)
  })

  test('when all fail, the last one still gets the requests', async ({ assert, cleanup }) => {
    const instances = [
      await startUpstream({ cleanup }, broken(500)),
      await startUpstream({ cleanup }, broken(500)),
    ]
    const { url } = await startBefore(
      { cleanup },
      instances.map((instance) => instance.url)
    )

    await repeat(20, url)

    const counts = instances.map(({ calls }) => calls.length).sort((a, b) => a - b)
    assert.deepEqual(counts, [3, 17])
  })

  test('one that is well again comes back by itself', async ({ assert, cleanup }) => {
    const bad = await startUpstream({ cleanup }, broken(500))
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [bad.url, good.url])
    await repeat(10, url)
    const before = bad.calls.length

    bad.answer(sayHello)
    await until(async () => {
      const [answer] = await repeat(1, url)
      assert.equal(answer!.status, 200)
      return bad.calls.length > before + 2
    })
  })

  test('one that died and was started again comes back by itself', async ({ assert, cleanup }) => {
    const first = await new Upstream(sayHello).listen()
    const good = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [first.url, good.url])
    const { port } = first
    await first.close()
    for (const { status } of await repeat(20, url)) assert.equal(status, 200)

    const second = await new Upstream(sayHello).listen(port)
    cleanup(() => second.close())

    await until(async () => {
      assert.equal((await repeat(1, url))[0]!.status, 200)
      return second.calls.length > 2
    })
  })

  test('one that says it is well and is not bothers nobody who reads', async ({
    assert,
    cleanup,
  }) => {
    const liar = await startUpstream({ cleanup }, (request, response) => {
      response.writeHead(request.url === '/health/ready' ? 200 : 500).end()
    })
    const good = await startUpstream({ cleanup })
    const { url, gateway } = await startBefore({ cleanup }, [liar.url, good.url])
    await repeat(10, url)
    const before = liar.calls.length

    await until(async () => {
      assert.equal((await repeat(1, url))[0]!.status, 200)
      return liar.calls.length >= before + 2
    })

    const [instance] = gateway.balancers['catalog-service'].instances
    assert.isAtLeast(instance!.setbacks, 2)
  })
})
