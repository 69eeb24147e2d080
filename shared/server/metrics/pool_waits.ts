import { performance } from 'node:perf_hooks'
import { histogram } from './registry.ts'

const waits = histogram('database_pool_wait_duration_seconds')

function count(startedAt: number): void {
  waits.observe((performance.now() - startedAt) / 1000)
}

/** The events of tarn, the pool of knex. */
type TarnPool = {
  on(event: 'acquireRequest' | 'acquireSuccess' | 'acquireFail', tell: (id: number) => void): void
}

/** Counts how long work waits for a connection of knex, also where it gets none. */
export function countTarnWaits(pool: TarnPool): void {
  const waiting = new Map<number, number>()
  const end = (id: number) => {
    const startedAt = waiting.get(id)
    if (startedAt === undefined) return
    waiting.delete(id)
    count(startedAt)
  }
  pool.on('acquireRequest', (id) => waiting.set(id, performance.now()))
  pool.on('acquireSuccess', end)
  pool.on('acquireFail', end)
}

type PgPool = { connect: (...args: any[]) => any }

/** As `countTarnWaits`, for a pool of `pg`: its queries take their connection by `connect` too. */
export function countPgWaits(pool: PgPool): void {
  const connect = pool.connect.bind(pool)
  pool.connect = (callback?: (...given: unknown[]) => void) => {
    const startedAt = performance.now()
    if (callback) {
      return connect((...given: unknown[]) => {
        count(startedAt)
        callback(...given)
      })
    }
    return connect().finally(() => count(startedAt))
  }
}
