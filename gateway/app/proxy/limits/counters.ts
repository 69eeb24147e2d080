import type { Logger } from '@adonisjs/core/logger'
import type { Limiter } from '@adonisjs/limiter'
import type { LimiterConsumptionOptions } from '@adonisjs/limiter/types'
import type { LimitClass } from '#config/limiter'
import { SharedPlace, SharedCounter } from './shared_counter.js'

/** What is asked of a limiter: both count one request, and only `consume` throws where it is one too many. */
export type Counter = Pick<Limiter, 'consume' | 'increment'>

export type Counters = Record<LimitClass, Counter>

type PerMinute = Record<LimitClass, number>

/** What is used of `@adonisjs/limiter`'s manager. */
interface Manager<Store extends string> {
  use(store: Store, options: LimiterConsumptionOptions): Limiter
}

const duration = '1 minute'

/** Counted in this instance's memory. Takes how many requests of each class a minute has. */
export function localCounters(manager: Manager<'memory'>, perMinute: PerMinute): Counters {
  return each(perMinute, (requests) => manager.use('memory', { requests, duration }))
}

/**
 * Counted in Redis for all instances; whoever is over a limit is then refused from memory, so that an attack costs
 * Redis nothing. While Redis is away each instance counts for itself.
 */
export function sharedCounters(
  manager: Manager<'memory' | 'redis'>,
  perMinute: PerMinute,
  logger: Logger
): Counters {
  const place = new SharedPlace(logger)
  const local = localCounters(manager, perMinute)
  return each(perMinute, (requests, name) => {
    const inMemoryBlockOnConsumed = requests
    const shared = manager.use('redis', { requests, duration, inMemoryBlockOnConsumed })
    return new SharedCounter(shared, local[name], place)
  })
}

function each(
  perMinute: PerMinute,
  make: (requests: number, name: LimitClass) => Counter
): Counters {
  const names = Object.keys(perMinute) as LimitClass[]
  return Object.fromEntries(names.map((name) => [name, make(perMinute[name], name)])) as Counters
}
