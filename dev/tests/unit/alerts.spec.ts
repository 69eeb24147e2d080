import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { metrics } from '../../../shared/server/metrics/names.ts'
import { collectProcessMetrics, registry } from '../../../shared/server/metrics/registry.ts'
import { apps } from '../../apps.ts'
import { root } from '../../data_folder.ts'

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const rules = read('deploy/prometheus/alerts.yml')
const operations = read('docs/operations.md')

const alerts = [...rules.matchAll(/- alert: (\w+)\n +expr: (.+)/g)].map(([, name, expr]) => {
  return { name: name!, expr: expr! }
})

/** Everything that an app exposes, and what Prometheus adds itself. */
function exposedNames(): Set<string> {
  registry.clear()
  collectProcessMetrics()
  const ofNode = registry.getMetricsAsArray().map(({ name }) => name)
  const histograms = Object.keys(metrics)
    .filter((name) => name.endsWith('_duration_seconds'))
    .flatMap((name) => [`${name}_bucket`, `${name}_sum`, `${name}_count`])
  return new Set(['up', ...ofNode, ...Object.keys(metrics), ...histograms])
}

/** The metrics of an expression: names that are no function, keyword, label or text. */
function metricsIn(expr: string): string[] {
  const bare = expr.replaceAll(/"[^"]*"|\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)/g, ' ')
  const words = bare.match(/[a-z_]\w*(?!\w*\s*\()/g) ?? []
  return words.filter((word) => !['and', 'or', 'by'].includes(word))
}

test.group('Alerts', () => {
  test('The rules are read whole', ({ assert }) => {
    assert.isAbove(alerts.length, 5)
    assert.lengthOf(alerts, rules.match(/alert:/g)!.length)
  })

  for (const { name, expr } of alerts) {
    test(`${name} asks for metrics that the apps expose`, ({ assert }) => {
      const exposed = exposedNames()

      assert.isNotEmpty(metricsIn(expr))
      for (const metric of metricsIn(expr)) assert.isTrue(exposed.has(metric), metric)
    })

    test(`${name} has its section, and its rule leads there`, ({ assert }) => {
      const [, section = ''] = operations.split(`\n## ${name}\n`)
      const [text] = section.split('\n## ')

      for (const part of ['**It means**', '**Look at**', '**Do**']) assert.include(text!, part)
      assert.include(rules, `runbook: docs/operations.md#${name.toLowerCase()}\n`)
    })
  }

  test('Each section that a link of the text names is there', ({ assert }) => {
    const headings = [...operations.matchAll(/^## (.+)$/gm)].map(([, heading]) => {
      return heading!.toLowerCase().replaceAll(' ', '-')
    })
    for (const [, anchor] of operations.matchAll(/\]\(#([^)]+)\)/g)) {
      assert.include(headings, anchor!)
    }
  })

  test('Each command of npm that the text names exists', ({ assert }) => {
    const { scripts } = JSON.parse(read('package.json'))
    for (const [, script] of operations.matchAll(/npm (?:run )?([a-z]+)/g)) {
      assert.property(scripts, script!)
    }
  })

  test('Prometheus scrapes the metrics port of each app under its name', ({ assert }) => {
    const config = read('deploy/prometheus/prometheus.yml')
    for (const { name, metricsPort } of apps) {
      assert.include(
        config,
        `job_name: ${name}\n    static_configs: [{ targets: ['127.0.0.1:${metricsPort}'] }]`
      )
    }
    assert.isTrue(existsSync(join(root, 'deploy/prometheus/alerts.yml')))
  })
})
