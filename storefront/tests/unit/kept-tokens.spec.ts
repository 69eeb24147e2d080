import { test } from '@japa/runner'
import { keptToken } from '../../src/lib/auth/kept-tokens.ts'

test.group('A session’s token', () => {
  test('is made once for all who ask while it lasts', async ({ assert }) => {
    const key = crypto.randomUUID()
    let made = 0
    const make = async () => `token ${++made}`
    const tokens = await Promise.all([1, 2, 3].map(() => keptToken(key, make)))
    assert.deepEqual(tokens, ['token 1', 'token 1', 'token 1'])
    assert.equal(await keptToken(key, make), 'token 1')
    assert.equal(await keptToken(`${key} of a changed person`, make), 'token 2')
  })

  test('is made again after a failure', async ({ assert }) => {
    const key = crypto.randomUUID()
    await assert.rejects(() => keptToken(key, () => Promise.reject(new Error('no key'))))
    assert.equal(await keptToken(key, async () => 'token'), 'token')
  })
})
