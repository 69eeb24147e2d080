import { performance } from 'node:perf_hooks'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { metrics, type MetricName } from './names.ts'

/** prom-client measures the event loop's lag with a timer, which wakes an idle process: as seldom as it can. */
const lagTimerMs = 3_600_000
const lagMetrics = ['min', 'max', 'mean', 'stddev', 'p50', 'p90', 'p99']

/** The figures of this process. */
export const registry = new Registry()

/** From a kept page to what a checkout may take (seconds). */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function counter(name: MetricName): Counter {
  return known<Counter>(name) ?? new Counter(configOf(name))
}

export function histogram(name: MetricName): Histogram {
  return known<Histogram>(name) ?? new Histogram({ ...configOf(name), buckets })
}

export function gauge(name: MetricName): Gauge {
  return known<Gauge>(name) ?? new Gauge(configOf(name))
}

/** Adds what Node tells of the process: memory, CPU, how busy its event loop is, garbage collection. */
export function collectProcessMetrics(): void {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: lagTimerMs })
  for (const part of lagMetrics) registry.removeSingleMetric(`nodejs_eventloop_lag_${part}_seconds`)
  let told = 0
  new Counter({
    ...configOf('event_loop_busy_seconds_total'),
    collect() {
      const busy = performance.eventLoopUtilization().active / 1000
      this.inc(busy - told)
      told = busy
    },
  })
}

/** A bundler may bring a module into one process several times. */
function known<Kind>(name: MetricName) {
  return registry.getSingleMetric(name) as Kind | undefined
}

function configOf(name: MetricName) {
  const { help, labels } = metrics[name]
  return { name, help, labelNames: [...labels] as string[], registers: [registry] }
}
