import { counter } from '@marketplace/shared/server/metrics/registry'
import { addSource } from '@marketplace/shared/server/metrics/sources'
import type { ResponseCache } from './response_cache.js'

const requests = counter('gateway_cache_requests_total')
const hits = requests.labels('hit')
const misses = requests.labels('miss')

export const countHit = () => hits.inc()
export const countMiss = () => misses.inc()

/** Tells how much the cache holds. */
export function addCacheSource(cache: ResponseCache): void {
  addSource('cache', ['gateway_cache_bytes', 'gateway_cache_responses'], () => [
    { metric: 'gateway_cache_bytes', value: cache.bytes },
    { metric: 'gateway_cache_responses', value: cache.size },
  ])
}
