import { test } from '@japa/runner'
import { broken, repeat, startBefore } from '#tests/support/instances'
import { until } from '#tests/support/send'
import { sayHello, startUpstream, Upstream } from '#tests/support/upstream'

test.group('An instance that is well again', () => {
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
