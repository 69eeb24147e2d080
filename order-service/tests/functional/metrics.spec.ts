import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { gauges } from '#config/metrics'
import { anOrder } from '#tests/support/orders'
import { jobGauges } from '@marketplace/shared/server/metrics/job_gauges'

type Row = { metric: string; labels: Record<string, string>; value: number }

/** What a scrape asks the database for. */
async function readGauges(): Promise<Row[]> {
  const { rows } = await db.rawQuery(`${jobGauges} union all ${gauges.sql}`)
  return rows
}

const sumOf = (rows: Row[], metric: string, labels: Record<string, string> = {}) =>
  rows
    .filter((row) => row.metric === metric)
    .filter((row) => Object.entries(labels).every(([name, value]) => row.labels[name] === value))
    .reduce((sum, { value }) => sum + value, 0)

test.group('Gauges of order-service', () => {
  test('A new order counts under its status, and its payment as awaited', async ({ assert }) => {
    const before = await readGauges()

    await anOrder({ payments: [{ status: 'pending' }] })

    const after = await readGauges()
    const added = (metric: string, labels?: Record<string, string>) =>
      sumOf(after, metric, labels) - sumOf(before, metric, labels)
    assert.equal(added('orders', { status: 'pending' }), 1)
    assert.equal(added('payments_awaiting'), 1)
  })

  test('A job counts by its queue and state, with its age, and a dead letter by its source', async ({
    assert,
  }) => {
    await db.rawQuery(`select pgboss.create_queue('tests.gauges', '{"policy": "standard"}'::jsonb)`)
    await db.rawQuery(
      `insert into pgboss.job (name, state, created_on) values
         ('tests.gauges', 'created', now() - interval '90 seconds'), ('tests.gauges', 'retry', now())`
    )
    await db.rawQuery(`insert into pgboss.job (name, source_name) values ('dead', 'tests.gauges')`)

    const rows = await readGauges()

    const queue = 'tests.gauges'
    assert.equal(sumOf(rows, 'jobs', { queue, state: 'waiting' }), 1)
    assert.equal(sumOf(rows, 'jobs', { queue, state: 'failing' }), 1)
    assert.closeTo(sumOf(rows, 'jobs_oldest_seconds', { queue }), 90, 10)
    assert.equal(sumOf(rows, 'jobs_dead', { queue }), 1)
    assert.equal(sumOf(rows, 'jobs', { queue: 'dead' }), 0)
  })
})
