import { test } from '@japa/runner'
import { countRequest } from '../../../server/metrics/requests.ts'
import { serveMetrics } from '../../../server/metrics/server.ts'
import { addSource, scrape } from '../../../server/metrics/sources.ts'

/** The value of a series in Prometheus' format; undefined where there is none. */
function valueOf(text: string, series: string): number | undefined {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return line === undefined ? undefined : Number(line.slice(series.length))
}

test.group('Metrics', () => {
  test('A request is counted by method, route and status, and its time by method and route', async ({
    assert,
  }) => {
    countRequest('GET', '/counted/:id', 200, 40)
    countRequest('GET', '/counted/:id', 404, 2)

    const text = await scrape()

    const found = 'http_requests_total{method="GET",route="/counted/:id",status="200"}'
    assert.equal(valueOf(text, found), 1)
    const times = 'http_request_duration_seconds_sum{method="GET",route="/counted/:id"}'
    assert.closeTo(valueOf(text, times)!, 0.042, 0.0001)
  })

  test('Methods that nobody has heard of share one series', async ({ assert }) => {
    for (const method of ['BREW', 'WHEN']) countRequest(method, 'none', 405, 1)

    const others = 'http_requests_total{method="other",route="none",status="405"}'
    assert.equal(valueOf(await scrape(), others), 2)
  })

  test('A source is asked at each scrape, and what it no longer tells is gone', async ({
    assert,
  }) => {
    let queues = ['a', 'b']
    addSource('queues', ['jobs_dead'], () =>
      queues.map((queue) => ({ metric: 'jobs_dead', labels: { queue }, value: 3 }))
    )

    assert.equal(valueOf(await scrape(), 'jobs_dead{queue="b"}'), 3)
    queues = ['a']
    const text = await scrape()

    assert.equal(valueOf(text, 'jobs_dead{queue="a"}'), 3)
    assert.isUndefined(valueOf(text, 'jobs_dead{queue="b"}'))
    assert.equal(valueOf(text, 'metrics_source_up{source="queues"}'), 1)
  })

  test('A scrape goes on without a source that fails, and says so', async ({ assert }) => {
    addSource('failing', ['orders'], () => Promise.reject(new Error('The database is away')))

    const text = await scrape()

    assert.equal(valueOf(text, 'metrics_source_up{source="failing"}'), 0)
    assert.isUndefined(valueOf(text, 'orders{status="pending"}'))
  })

  test('A source that hangs holds a scrape up for a second, and is asked once only', async ({
    assert,
    cleanup,
  }) => {
    let asked = 0
    const silence = Promise.withResolvers<[]>()
    cleanup(() => silence.resolve([]))
    addSource('hanging', ['reservations_open'], () => {
      asked++
      return silence.promise
    })

    const startedAt = performance.now()
    await scrape()
    const text = await scrape()

    assert.isBelow(performance.now() - startedAt, 2_000)
    assert.equal(asked, 1)
    assert.equal(valueOf(text, 'metrics_source_up{source="hanging"}'), 0)
  })

  test('The metrics server answers nothing but GET /metrics', async ({ assert, cleanup }) => {
    const server = await serveMetrics({ host: '127.0.0.1', port: 0 })
    cleanup(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`

    const found = await fetch(`${url}/metrics`)
    const refused = await Promise.all([
      fetch(`${url}/`),
      fetch(`${url}/metrics`, { method: 'POST' }),
    ])

    assert.match(found.headers.get('content-type')!, /^text\/plain/)
    assert.match(await found.text(), /^process_cpu_seconds_total/m)
    assert.deepEqual(
      refused.map(({ status }) => status),
      [404, 404]
    )
  })
})
