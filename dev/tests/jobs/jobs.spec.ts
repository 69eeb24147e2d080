import { test } from '@japa/runner'
import { withJobStores } from '../../jobs/job_stores.ts'
import { jobTable } from '../../jobs/table.ts'
import { createWorld } from '../audit/world.ts'

const job = '00000000-0000-7000-8000-00000000000'
const person = '00000000-0000-7000-8000-0000000000aa'

const orderJobs = `
  select pgboss.create_queue(name, '{"policy": "standard", "retryLimit": 5, "retentionSeconds": 600}'::jsonb)
  from unnest(array['dead', 'orders.confirm', 'orders.other']) as name;
  insert into pgboss.job (id, name, state, retry_count, output, created_on) values
    ('${job}1', 'orders.confirm', 'created', 0, null, now() - interval '30 seconds'),
    ('${job}2', 'orders.confirm', 'retry', 2, '{"message": "503 upstream_unavailable"}', now() - interval '2 hours'),
    ('${job}3', 'orders.confirm', 'completed', 0, null, now());
  insert into pgboss.job (name, source_name, source_id, source_created_on, source_retry_count, source_output) values
    ('dead', 'orders.other', '${job}4', now() - interval '3 days', 0, '{"message": "409 conflict: No such line"}');`

const events = `
  insert into user_events (user_id, service, deleted_at, attempts, next_attempt_at, last_error)
  values ('${person}', 'order-service', now() - interval '5 minutes', 1, 'infinity', '422 validation_failed')`

test.group('The list of jobs', (group) => {
  let world: Awaited<ReturnType<typeof createWorld>>
  group.setup(async () => {
    world = await createWorld()
    await world.corrupt('order', orderJobs)
    await world.corrupt('storefront', events)
    return world.close
  })

  const list = () =>
    withJobStores(world.urls, async (stores) =>
      jobTable(await Promise.all(stores.map((store) => store.list())))
    )
  const retry = (id: string) =>
    withJobStores(world.urls, async (stores) => Promise.all(stores.map((store) => store.retry(id))))

  test('It tells what died, fails and waits, with age, tries and reason', async ({ assert }) => {
    const lines = (await list()).split('\n').map((line) => line.split(/ {2,}/))

    assert.sameDeepMembers(lines.slice(1, -1), [
      [
        'died',
        'storefront',
        'user_events',
        `${person}:order-service`,
        '5m',
        '1',
        '422 validation_failed',
      ],
      ['died', 'order', 'orders.other', `${job}4`, '3d', '1', '409 conflict: No such line'],
      ['fails', 'order', 'orders.confirm', `${job}2`, '2h', '3', '503 upstream_unavailable'],
      ['waits', 'order', 'orders.confirm', `${job}1`, '30s', '0'],
    ])
    assert.deepEqual(lines.at(-1), ['jobs: 1 wait, 0 run, 1 fail, 2 died'])
  })

  test('A dead letter that is retried is back in its queue', async ({ assert }) => {
    assert.include(await retry(`${job}4`), 'It is back in orders.other.')

    assert.match(await list(), /^waits +order +orders\.other/m)
    assert.match(await list(), /1 died$/)
  })

  test('A job that fails is tried at once when it is retried', async ({ assert }) => {
    assert.include(await retry(`${job}2`), 'orders.confirm tries it now.')
  })

  test('An event of a deleted account is sent again when it is retried', async ({ assert }) => {
    assert.include(
      await retry(`${person}:order-service`),
      'The storefront tells order-service now.'
    )

    assert.match(await list(), /0 died$/)
  })

  test('Nothing is done for an id that no job has', async ({ assert }) => {
    assert.deepEqual(await retry(`${job}9`), [null, null, null, null])
    assert.deepEqual(await retry('nonsense'), [null, null, null, null])
  })
})
