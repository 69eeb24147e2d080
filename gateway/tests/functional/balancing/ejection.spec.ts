import { test } from '@japa/runner'
import { broken, repeat, startBefore } from '#tests/support/instances'
import { sayHello, startUpstream } from '#tests/support/upstream'

test.group('An instance that fails', () => {
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

  test('one that another app failed keeps its requests, and its word for it stays inside', async ({
    assert,
    cleanup,
  }) => {
    const waiting = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(503, { 'X-Failed-Dependency': 'catalog-service' }).end()
    })
    const other = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [waiting.url, other.url])

    const answers = await repeat(20, url)

    assert.lengthOf(waiting.calls, 10)
    assert.equal(answers.filter(({ status }) => status === 503).length, 10)
    for (const { headers } of answers) assert.notProperty(headers, 'x-failed-dependency')
  })

  test("a client's mistakes are not an instance's", async ({ assert, cleanup }) => {
    const strict = await startUpstream({ cleanup }, (_, response) => response.writeHead(422).end())
    const other = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, [strict.url, other.url])

    await repeat(20, url)

    assert.lengthOf(strict.calls, 10)
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
})
