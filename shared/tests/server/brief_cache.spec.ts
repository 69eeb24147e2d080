import { test } from '@japa/runner'
import { BriefCache } from '../../server/brief_cache.ts'

test.group('Remembering an answer for a moment', () => {
  test('callers that come at the same time, and soon after, ask once', async ({ assert }) => {
    let asked = 0
    const cache = new BriefCache({ milliseconds: 60_000, entries: 10 }, async (key) => {
      asked++
      return `answer for ${key}`
    })
    const answers = await Promise.all([cache.get('a'), cache.get('a'), cache.get('b')])
    assert.deepEqual(answers, ['answer for a', 'answer for a', 'answer for b'])
    await cache.get('a')
    assert.equal(asked, 2)
  })

  test('a load that fails is told to who waited for it and not remembered', async ({ assert }) => {
    let broken = true
    const cache = new BriefCache<string>({ milliseconds: 60_000, entries: 10 }, async () => {
      if (broken) throw new Error('down')
      return 'up again'
    })
    await assert.rejects(() => cache.get('a'), 'down')
    broken = false
    assert.equal(await cache.get('a'), 'up again')
  })
})
