import type Gateway from '../pipeline/gateway.js'
import { type Checked, forward } from '../upstream/forward.js'
import { countHit, countMiss } from './cache_metrics.js'
import { respondWithKept } from './kept_response.js'

/**
 * Answers from the cache. Of those who ask for the same at once one asks the service, and the others wait for it;
 * where its response may not be kept they ask for themselves.
 */
export async function forwardCached(checked: Checked, key: string, gateway: Gateway) {
  const { cache } = gateway
  const flight = cache.flightOf(key)
  const kept = cache.find(key) ?? (flight && (await flight.response))
  if (kept) {
    countHit()
    return respondWithKept(checked.incoming, kept, checked.headers)
  }
  countMiss()
  return flight ? forward(checked, gateway) : fly(checked, key, gateway)
}

async function fly(checked: Checked, key: string, gateway: Gateway) {
  const flight = gateway.cache.begin(key)
  try {
    await forward({ ...checked, flight }, gateway)
    flight.land(null)
  } catch (error) {
    flight.fail(error as Error)
    throw error
  }
}
