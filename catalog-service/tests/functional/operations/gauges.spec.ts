import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { gauges } from '#config/metrics'
import { aProduct } from '#tests/support/builders'
import { reserve } from '#tests/support/stock'
import { jobGauges } from '@marketplace/shared/server/metrics/job_gauges'

/** What a scrape asks the database for, by the name of the metric. */
async function readGauges(): Promise<Record<string, number>> {
  const { rows } = await db.rawQuery(`${jobGauges} union all ${gauges.sql}`)
  return Object.fromEntries(
    rows.map(({ metric, value }: { metric: string; value: number }) => [metric, value])
  )
}

test.group('Gauges of catalog-service', () => {
  test('A reservation counts as open until it is confirmed, and as overdue past its time', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 3 })
    const before = await readGauges()

    const id = randomUUID()
    await reserve(client, [{ productId, quantity: 1 }], { id })
    const open = await readGauges()
    await db
      .from('reservations')
      .where('id', id)
      .update({ expires_at: db.raw(`now() - interval '3 minutes'`) })
    const late = await readGauges()

    assert.equal(open.reservations_open, before.reservations_open! + 1)
    assert.equal(open.reservations_overdue, before.reservations_overdue)
    assert.equal(late.reservations_overdue, before.reservations_overdue! + 1)
  })
})
