import { apps } from '../../apps.ts'
import type { RuntimeConfig } from '../../config.ts'

/**
 * As `places`, with a second copy of each app. Takes the first of a block of 15 free ports: 5 for metrics, 5 for the
 * second copies, 5 for their metrics, which lie ten ports above those of the first.
 */
export function twoOfEach(places: RuntimeConfig, firstFree: number): RuntimeConfig {
  const each = <Value>(give: (port: number, index: number) => Value) =>
    Object.fromEntries(
      apps.map(({ name }, index) => [name, give(places.ports[name], index)])
    ) as Record<(typeof apps)[number]['name'], Value>
  const instances = each((port, index) => [port, firstFree + apps.length + index])
  return {
    ...places,
    metricsPorts: each((_, index) => firstFree + index),
    instances,
    instanceUrls: each((port, index) =>
      [port, firstFree + apps.length + index].map((at) => `http://127.0.0.1:${at}`)
    ),
  }
}
