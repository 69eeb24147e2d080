import { test } from '@japa/runner'
import { repeat, startBefore } from '#tests/support/instances'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('The choice of an instance', () => {
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
})
