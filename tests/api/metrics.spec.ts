import { test } from '@japa/runner'
import { apps, type AppName } from '../../dev/apps.ts'
import { system } from '../../dev/testing/running_system.ts'
import { metrics } from '../../shared/server/metrics/names.ts'
import { Api } from '../support/api.ts'
import { until } from '../support/until.ts'

async function scrape(app: AppName): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${system().places.metricsPorts[app]}/metrics`)
  return response.text()
}

/** The names that are exposed by an app, whether or not they have values yet. */
const namesIn = (text: string) => [...text.matchAll(/^# TYPE (\w+) /gm)].map(([, name]) => name!)

const valueOf = (text: string, series: string) => {
  const line = text.split('\n').find((each) => each.startsWith(`${series} `))
  return Number(line?.slice(series.length) ?? 0)
}

test.group('Metrics of the running apps', () => {
  test('Each metric is exposed by at least one app', async ({ assert }) => {
    const texts = await Promise.all(apps.map(({ name }) => scrape(name)))

    assert.includeMembers(texts.flatMap(namesIn), Object.keys(metrics))
  })

  for (const { name } of apps) {
    test(`The sources of ${name} answer, and so does Node`, async ({ assert }) => {
      const text = await scrape(name)

      assert.match(text, /^metrics_source_up\{source="\w+"\} 1$/m)
      assert.notMatch(text, /^metrics_source_up\{.*\} 0$/m)
      assert.match(text, /^nodejs_heap_size_used_bytes /m)
    })
  }

  test('A request is counted by the gateway and by the service behind it', async ({ assert }) => {
    const route = 'method="GET",route="/api/v1/products",status="200"'
    const counted = async (app: AppName) =>
      valueOf(await scrape(app), `http_requests_total{${route}}`)
    const before = await Promise.all([counted('gateway'), counted('catalog-service')])

    await new Api().get('/products')

    await until('both count it', async () => {
      const now = await Promise.all([counted('gateway'), counted('catalog-service')])
      return now.every((count, index) => count > before[index]!)
    })
    assert.isTrue(true)
  })

  test('Metrics are reached through no other port', async ({ assert }) => {
    const { gateway, storefront } = system().urls

    const responses = await Promise.all(
      [gateway, storefront].map((url) => fetch(`${url}/metrics`, { redirect: 'manual' }))
    )

    for (const response of responses) {
      assert.notInclude(await response.text(), 'http_requests_total')
    }
  })
})
