import type { Gauge } from 'prom-client'
import type { MetricName } from './names.ts'
import { gauge, registry } from './registry.ts'

/** One figure of a gauge, as it is now. */
export type Sample = { metric: MetricName; labels?: Record<string, string>; value: number }

/** Figures that are asked for when somebody scrapes them. */
export type Source = () => Sample[] | Promise<Sample[]>

/** A scrape waits no longer for a source, and goes on without it. */
const SOURCE_TIMEOUT_MS = 1_000

const sources = new Map<string, { names: readonly MetricName[]; ask: Source }>()
const gauges = new Map<MetricName, Gauge>()
const asked = new Map<string, Promise<Sample[]>>()
const isUp = gauge('metrics_source_up')

/** Has the gauges of those names filled by `ask` at each scrape. */
export function addSource(name: string, names: readonly MetricName[], ask: Source): void {
  sources.set(name, { names, ask })
  for (const each of names) if (!gauges.has(each)) gauges.set(each, gauge(each))
}

/** All figures of this process in Prometheus' own format. It never fails because a source does. */
export async function scrape(): Promise<string> {
  for (const each of gauges.values()) each.reset()
  await Promise.all([...sources.keys()].map(fill))
  return registry.metrics()
}

async function fill(name: string) {
  const samples = await answerOf(name).catch(() => null)
  isUp.set({ source: name }, samples ? 1 : 0)
  for (const { metric, labels = {}, value } of samples ?? []) {
    gauges.get(metric)?.set(labels, Number(value))
  }
}

/** A source that still works on an earlier scrape is not asked again meanwhile. */
function answerOf(name: string): Promise<Sample[]> {
  if (asked.has(name)) return Promise.reject(new Error(`${name} still answers an earlier scrape`))
  const answer = Promise.resolve().then(sources.get(name)!.ask)
  asked.set(name, answer)
  const forget = () => asked.delete(name)
  answer.then(forget, forget)
  return inTime(answer)
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('The source is late')), SOURCE_TIMEOUT_MS)
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer))
}
