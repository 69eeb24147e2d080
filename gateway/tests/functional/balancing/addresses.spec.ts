import { test } from '@japa/runner'
import { repeat, startBefore } from '#tests/support/instances'
import { send, until } from '#tests/support/send'
import { startUpstream, Upstream, type Cleanup } from '#tests/support/upstream'

const [one, two, three] = ['127.0.0.1', '127.0.0.2', '127.0.0.3'] as const

/** An instance on each of the addresses, all on one port, as the pods behind one name are. */
async function startInstances({ cleanup }: Cleanup, addresses: readonly string[]) {
  const first = await startUpstream({ cleanup })
  const others = addresses.slice(1).map(async (address) => {
    const upstream = await new Upstream((_, response) => response.end('{}')).listen(
      first.port,
      address
    )
    cleanup(() => upstream.close())
    return upstream
  })
  return [first, ...(await Promise.all(others))]
}

/** A gateway that knows its service by one name, and what the name stands for. */
async function startBeforeName(context: Cleanup, addresses: readonly string[]) {
  const instances = await startInstances(context, addresses)
  const names = { addresses: [...addresses], lookups: 0, isKnown: true }
  const running = await startBefore(context, [`http://catalog.test:${instances[0]!.port}`], {
    async lookup() {
      names.lookups++
      if (!names.isKnown) throw new Error('ENOTFOUND')
      return names.addresses
    },
  })
  const lookAgain = () => Promise.all(running.gateway.watches.map((watch) => watch.look()))
  return { ...running, instances, names, lookAgain }
}

const callsOf = (instances: Upstream[]) => instances.map(({ calls }) => calls.length)

test.group('A service known by one name', () => {
  test('is asked at each of its addresses in turn', async ({ assert, cleanup }) => {
    const { url, instances, names } = await startBeforeName({ cleanup }, [one, two, three])
    await until(() => names.lookups > 0)

    await repeat(9, url)

    assert.deepEqual(callsOf(instances), [3, 3, 3])
  })

  test('has the instances that its name has now: one more, one less', async ({
    assert,
    cleanup,
  }) => {
    const { url, instances, names, lookAgain } = await startBeforeName({ cleanup }, [
      one,
      two,
      three,
    ])
    names.addresses = [one, two]
    await lookAgain()
    await repeat(4, url)
    assert.deepEqual(callsOf(instances), [2, 2, 0])

    names.addresses = [two, three]
    await lookAgain()
    await repeat(4, url)

    assert.deepEqual(callsOf(instances), [2, 4, 2])
  })

  test('lets an instance that leaves finish what it was asked', async ({ assert, cleanup }) => {
    const { url, instances, names, lookAgain } = await startBeforeName({ cleanup }, [one, two])
    names.addresses = [one]
    await lookAgain()
    let finish = () => {}
    instances[0]!.answer((_, response) => {
      finish = () => void response.end('{"done":true}')
    })
    const waiting = send(url, '/api/v1/products')
    await until(() => instances[0]!.calls.length === 1)

    names.addresses = [two]
    await lookAgain()
    finish()

    assert.deepEqual((await waiting).json(), { done: true })
    assert.equal((await send(url, '/api/v1/products')).status, 200)
    assert.deepEqual(callsOf(instances), [1, 1])
  })

  test('keeps its instances while its name cannot be looked up', async ({ assert, cleanup }) => {
    const { url, instances, names, lookAgain } = await startBeforeName({ cleanup }, [one, two])
    await lookAgain()

    names.isKnown = false
    await lookAgain()
    names.isKnown = true
    names.addresses = []
    await lookAgain()
    await repeat(4, url)

    assert.deepEqual(callsOf(instances), [2, 2])
  })
})
