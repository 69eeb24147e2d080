import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import { metrics, type MetricName } from './names.ts'

/**
 * How often the event loop is looked at; its lag counts from there. The usual 10 ms wake an idle process a hundred
 * times a second; the alert is about a quarter of one.
 */
const eventLoopPrecisionMs = 100

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

/** Adds what Node tells of the process: memory, CPU, the event loop's lag, garbage collection. */
export function collectProcessMetrics(): void {
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: eventLoopPrecisionMs })
}

/** A bundler may bring a module into one process several times. */
function known<Kind>(name: MetricName) {
  return registry.getSingleMetric(name) as Kind | undefined
}

function configOf(name: MetricName) {
  const { help, labels } = metrics[name]
  return { name, help, labelNames: [...labels] as string[], registers: [registry] }
}
