import { test } from '@japa/runner'
import { Outbox } from '../../../inertia/components/outbox.ts'

test.group('The outbox of the review queue', () => {
  test('A batch waits for the one before it, and none is lost', async ({ assert }) => {
    const under = { way: 0, most: 0 }
    const posted: string[] = []
    const outbox = new Outbox(async (batch: string) => {
      under.most = Math.max(under.most, ++under.way)
      await new Promise(setImmediate)
      posted.push(batch)
      under.way--
      return batch.toUpperCase()
    })

    const answers = await Promise.all(['a', 'b', 'c'].map((batch) => outbox.send(batch)))

    assert.deepEqual(posted, ['a', 'b', 'c'])
    assert.deepEqual(answers, ['A', 'B', 'C'])
    assert.equal(under.most, 1)
  })

  test('A batch that the server did not take does not hold up the next', async ({ assert }) => {
    const outbox = new Outbox(async (batch: string) => (batch === 'a' ? null : batch))

    const answers = await Promise.all([outbox.send('a'), outbox.send('b')])

    assert.deepEqual(answers, [null, 'b'])
  })
})
