import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import FreeStuckKeys from '#jobs/free_stuck_keys'
import PurgeKeys from '#jobs/purge_keys'
import ReleaseReservation from '#jobs/release_reservation'
import { run, waiting } from '#tests/support/jobs'

const ago = (interval: string) => db.raw(`now() - interval '${interval}'`)

async function aKey(overrides: Record<string, unknown>) {
  const checkoutId = randomUUID()
  await db.table('idempotency_keys').insert({
    user_id: randomUUID(),
    path: '/api/v1/checkouts',
    key: randomUUID(),
    request_hash: 'x',
    checkout_id: checkoutId,
    locked_until: ago('0s'),
    ...overrides,
  })
  return checkoutId
}

const find = (checkoutId: string) =>
  db.from('idempotency_keys').where('checkout_id', checkoutId).first()

test.group('Keys that are left over', () => {
  test('an hour after their lock are freed, and what they held is let go', async ({ assert }) => {
    const stuck = await aKey({ locked_until: ago('61 minutes') })
    const recent = await aKey({ locked_until: ago('59 minutes') })
    await run(FreeStuckKeys)
    assert.equal((await find(stuck)).status, 'free')
    assert.deepEqual(await waiting(ReleaseReservation, stuck), [{ checkoutId: stuck }])
    assert.equal((await find(recent)).status, 'in_progress')
    assert.lengthOf(await waiting(ReleaseReservation, recent), 0)
  })

  test('after a day are forgotten, but never while in progress', async ({ assert }) => {
    const answered = { status: 'completed', response_status: 201, response_body: '{}' }
    const old = await aKey({ ...answered, created_at: ago('25 hours') })
    const fresh = await aKey({ ...answered, created_at: ago('23 hours') })
    const free = await aKey({ status: 'free', created_at: ago('25 hours') })
    const busy = await aKey({ created_at: ago('25 hours') })
    await run(PurgeKeys)
    assert.isNull(await find(old))
    assert.isNull(await find(free))
    assert.isNotNull(await find(fresh))
    assert.isNotNull(await find(busy))
  })
})
