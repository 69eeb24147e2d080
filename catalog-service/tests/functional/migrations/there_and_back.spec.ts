import { test } from '@japa/runner'
import queue from '#config/queue'
import { migrateThereAndBack } from '@marketplace/shared/server/testing/migrations'

test.group('All migrations', () => {
  test('Taken back they leave nothing, and run again they make the same', async ({ assert }) => {
    const { made, left, madeAgain } = await migrateThereAndBack(queue.connectionString)

    assert.isNotEmpty(made)
    assert.deepEqual(left, [])
    assert.deepEqual(madeAgain, made)
  })
})
